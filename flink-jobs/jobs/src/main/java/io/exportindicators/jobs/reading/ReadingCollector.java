package io.exportindicators.jobs.reading;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.schemas.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers readings; the provenance of each is what its computation reads. */
public final class ReadingCollector {
  private final Provenance provenance;
  private final Cause cause;
  private final List<Reading> readings = new ArrayList<>();

  /**
   * No readings yet.
   *
   * @param provenance where computations note what they read
   * @param cause the release, for computations that read nothing
   */
  public ReadingCollector(Provenance provenance, Cause cause) {
    this.provenance = provenance;
    this.cause = cause;
  }

  /**
   * Adds a reading.
   *
   * @param unit unit of the value, empty where the indicator has one
   * @param period packed period
   */
  public void add(
      ReadingSubject subject,
      Indicator indicator,
      String variant,
      String unit,
      int period,
      Supplier<Outcome> computation) {
    provenance.reset();
    Outcome outcome = computation.get();
    readings.add(Reading.of(subject, indicator, variant, unit, period, outcome, provenance, cause));
  }

  /** What was added. */
  public List<Reading> readings() {
    return readings;
  }
}
