package io.exportindicators.jobs.across;

import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Provenance;
import java.util.HashMap;
import java.util.Map;

/** The series of all reporters at one vintage, with one provenance for what is read of them. */
final class WorldSeries {
  private final Store store;
  private final Provenance provenance = new Provenance();
  private final Map<String, ReporterSeries> reporters = new HashMap<>();

  /** Levels by reporter and series number. */
  interface Store {
    SeriesLevels levels(String reporter, int number);
  }

  WorldSeries(Store store) {
    this.store = store;
  }

  ReporterSeries of(String reporter) {
    return reporters.computeIfAbsent(
        reporter, r -> new ReporterSeries(new StoreOfReporter(store, r), provenance));
  }

  /** The same series with a provenance of their own. */
  WorldSeries notedApart() {
    return new WorldSeries(store);
  }

  Provenance provenance() {
    return provenance;
  }

  private record StoreOfReporter(Store store, String reporter) implements SeriesStore {
    @Override
    public SeriesLevels levels(int number) {
      return store.levels(reporter, number);
    }

    @Override
    public FigureSeries published(int number) {
      return FigureSeries.EMPTY;
    }

    /** Nothing against the world is read of them. */
    @Override
    public long[] unlisted(int total) {
      return new long[0];
    }
  }
}
