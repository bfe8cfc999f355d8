package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.RollingSum;
import io.exportindicators.indicators.structure.Concentration;
import io.exportindicators.schemas.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Concentration of a total on items that the row names and on others that are known one by one. */
final class ConcentrationReadings {
  private ConcentrationReadings() {}

  static void add(
      ReadingList out,
      ObservedLevels total,
      List<Item> items,
      List<Levels> unlisted,
      int month,
      int k) {
    List<ObservedLevels> named = Item.named(items);
    List<Levels> all = new ArrayList<>(named);
    all.addAll(unlisted);
    // What is missing is said of the named ones: who else there is depends on other months too.
    Supplier<Outcome> known = () -> Concentration.lower(named, total, month, k);
    Indicator hhi = Indicator.TRADE_CONCENTRATION;
    out.add(hhi, "lower", where(known, () -> Concentration.lower(all, total, month, k)));
    out.add(hhi, "upper", where(known, () -> Concentration.upper(all, total, month, k)));
    out.add(hhi, "value", where(known, () -> Concentration.value(all, total, month, k)));
    out.add(
        hhi,
        "normalised",
        where(known, () -> normalised(named, unlisted, total, month, k, items.size())));
  }

  private static Outcome normalised(
      List<ObservedLevels> named,
      List<Levels> unlisted,
      Levels total,
      int month,
      int k,
      int namedByDefinition) {
    List<Levels> all = new ArrayList<>(named);
    for (Levels partner : unlisted) {
      if (RollingSum.view(partner, k).at(month).orElse(1) != 0) {
        all.add(partner);
      }
    }
    return all.size() > namedByDefinition
        ? Outcome.absent("there are more items than the definition names")
        : Concentration.normalised(all, total, month, k, namedByDefinition);
  }

  private static Supplier<Outcome> where(Supplier<Outcome> known, Supplier<Outcome> computation) {
    return () -> {
      Outcome outcome = known.get();
      return outcome.isPresent() ? computation.get() : outcome;
    };
  }
}
