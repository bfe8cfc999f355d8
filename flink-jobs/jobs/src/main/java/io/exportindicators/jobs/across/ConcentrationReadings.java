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
    // What is missing is said of the named ones: who else there is depends on other months too.
    SharedResult<Concentration> known =
        new SharedResult<>(out.provenance(), () -> Concentration.of(named, total, month, k));
    SharedResult<Concentration> whole =
        unlisted.isEmpty()
            ? known
            : new SharedResult<>(
                out.provenance(), () -> Concentration.of(all(named, unlisted), total, month, k));
    Indicator hhi = Indicator.TRADE_CONCENTRATION;
    out.add(hhi, "lower", where(known, () -> whole.get().lower()));
    out.add(hhi, "upper", where(known, () -> whole.get().upper()));
    out.add(hhi, "value", where(known, () -> whole.get().value()));
    out.add(
        hhi,
        "normalised",
        where(known, () -> normalised(known, named, unlisted, total, month, k, items.size())));
  }

  private static Outcome normalised(
      SharedResult<Concentration> known,
      List<ObservedLevels> named,
      List<Levels> unlisted,
      Levels total,
      int month,
      int k,
      int namedByDefinition) {
    List<Levels> others =
        unlisted.stream()
            .filter(partner -> RollingSum.view(partner, k).at(month).orElse(1) != 0)
            .toList();
    if (named.size() + others.size() > namedByDefinition) {
      return Outcome.absent("there are more items than the definition names");
    }
    Concentration concentration =
        others.isEmpty() ? known.get() : Concentration.of(all(named, others), total, month, k);
    return concentration.normalised(namedByDefinition);
  }

  private static List<Levels> all(List<ObservedLevels> named, List<Levels> others) {
    List<Levels> all = new ArrayList<>(named);
    all.addAll(others);
    return all;
  }

  private static Supplier<Outcome> where(
      SharedResult<Concentration> known, Supplier<Outcome> computation) {
    return () -> {
      Outcome outcome = known.get().lower();
      return outcome.isPresent() ? computation.get() : outcome;
    };
  }
}
