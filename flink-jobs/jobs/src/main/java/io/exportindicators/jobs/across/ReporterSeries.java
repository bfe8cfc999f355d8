package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** All series of one reporter at one vintage, with one provenance for what is read of them. */
final class ReporterSeries {
  private final IntFunction<SeriesLevels> stored;
  private final Map<Integer, ObservedLevels> views = new HashMap<>();
  private final Provenance provenance = new Provenance();

  /** Series by their number; the function gives {@link SeriesLevels#EMPTY} for none. */
  ReporterSeries(IntFunction<SeriesLevels> stored) {
    this.stored = stored;
  }

  /** The levels of a slot of a definition row. */
  ObservedLevels levels(Definition row, ReferencePeriod.Kind kind, int slot) {
    int number = SeriesNumber.of(row.number(), kind, slot);
    ObservedLevels view = views.get(number);
    if (view == null) {
      int needed = Math.max(1, row.codes().size());
      view = new ObservedLevels(stored.apply(number), needed, provenance);
      views.put(number, view);
    }
    return view;
  }

  Provenance provenance() {
    return provenance;
  }
}
