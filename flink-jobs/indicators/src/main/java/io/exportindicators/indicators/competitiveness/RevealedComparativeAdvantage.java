package io.exportindicators.indicators.competitiveness;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import java.util.OptionalLong;

/**
 * A sector's weight in the country's exports with its weight in the world's as 1.
 *
 * <p>{@code RCA = (X(i,p) / X(i,.)) / (X(w,p) / X(w,.))}, from 0 on, of annual levels; symmetric
 * {@code RSCA = (RCA - 1) / (RCA + 1)}, from -1 to 1. The world is the same set of reporters in
 * both of its figures; where it is a sum, give it gated, see {@link WorldCoverage}. Absent where a
 * level is missing, where one of the wholes or the world's sector is zero or negative, and where
 * the sector is negative. Source: Balassa, "Trade liberalisation and revealed comparative
 * advantage", The Manchester School 33 (1965); the symmetric form: Dalum, Laursen and Villumsen
 * (1998).
 */
public final class RevealedComparativeAdvantage {
  private RevealedComparativeAdvantage() {}

  /** The advantage in the year that the month stands for. */
  public static Outcome of(
      Levels sector, Levels whole, Levels worldSector, Levels worldWhole, int month) {
    Outcome share = share(sector, "sector", whole, "whole", month);
    if (!share.isPresent()) {
      return share;
    }
    Outcome worldShare = share(worldSector, "world's sector", worldWhole, "world's whole", month);
    if (!worldShare.isPresent()) {
      return worldShare;
    }
    return worldShare.value() == 0
        ? Outcome.absent("world's sector " + Months.text(month) + " is zero")
        : Outcome.of(share.value() / worldShare.value());
  }

  /** The same on a scale where an advantage and the equal disadvantage are as far from 0. */
  public static Outcome symmetric(Outcome rca) {
    return rca.isPresent() ? Outcome.of((rca.value() - 1) / (rca.value() + 1)) : rca;
  }

  private static Outcome share(
      Levels part, String partName, Levels whole, String wholeName, int month) {
    OptionalLong partLevel = part.at(month);
    OptionalLong wholeLevel = whole.at(month);
    if (partLevel.isEmpty() || wholeLevel.isEmpty()) {
      String missing = partLevel.isEmpty() ? partName : wholeName;
      return Outcome.absent(missing + " " + Months.text(month) + " is missing");
    }
    if (partLevel.getAsLong() < 0) {
      return Outcome.absent(partName + " " + Months.text(month) + " is negative");
    }
    if (wholeLevel.getAsLong() <= 0) {
      String size = wholeLevel.getAsLong() == 0 ? " is zero" : " is negative";
      return Outcome.absent(wholeName + " " + Months.text(month) + size);
    }
    return Outcome.of((double) partLevel.getAsLong() / wholeLevel.getAsLong());
  }
}
