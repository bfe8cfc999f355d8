package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Outcome;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Cause;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReadingSubject;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The readings of one definition row in one period, in an order that depends on the definitions
 * alone, so that two vintages can be compared place by place.
 */
final class ReadingList {
  private final Provenance provenance;
  private final Definition row;
  private final String flow;
  private final Span span;
  private final int period;
  private final Cause cause;
  private final List<Reading> readings = new ArrayList<>();
  private ReadingSubject subject;
  private boolean exists;

  ReadingList(
      Provenance provenance, Definition row, ReferencePeriod.Kind kind, int month, Cause cause) {
    this.provenance = provenance;
    this.row = row;
    this.flow = flowOf(row.flow());
    this.span = Span.of(kind);
    this.period = PackedPeriod.of(kind, month);
    this.cause = cause;
  }

  /** What follows is about the row's total; it exists where the series spans the month. */
  void total(boolean spans) {
    about(flow, "", "", spans);
  }

  /** What follows is about an item of the row. */
  void item(String dimension, String name, boolean spans) {
    about(flow, dimension, name, spans);
  }

  /** What follows is about all items of a dimension together. */
  void items(String dimension, boolean spans) {
    about(flow, dimension, "", spans);
  }

  /** What follows is about exports against imports. */
  void balance(boolean spans) {
    about("balance", "", "", spans);
  }

  /** What follows is about an item's exports against its imports. */
  void balanceOfItem(String dimension, String name, boolean spans) {
    about("balance", dimension, name, spans);
  }

  /** Adds a reading; its provenance is what the computation reads. */
  void add(Indicator indicator, String variant, Supplier<Outcome> computation) {
    if (!exists) {
      readings.add(null);
      return;
    }
    provenance.reset();
    Outcome outcome = span.inWords(computation.get());
    readings.add(Reading.of(subject, indicator, variant, "", period, outcome, provenance, cause));
  }

  /** Where computations note what they read. */
  Provenance provenance() {
    return provenance;
  }

  /** The readings, null at the places of series that do not exist yet. */
  List<Reading> readings() {
    return readings;
  }

  private void about(String direction, String dimension, String name, boolean spans) {
    subject = new ReadingSubject(row.sector(), row.definition(), direction, dimension, name, "");
    exists = spans;
  }

  private static String flowOf(Flow flow) {
    return flow == Flow.EXPORT ? "export" : flow.name().toLowerCase(Locale.ROOT);
  }
}
