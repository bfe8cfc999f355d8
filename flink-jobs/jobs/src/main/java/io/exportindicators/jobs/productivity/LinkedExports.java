package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTable;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Takes out of the readings the exports that sectors are shown beside. */
public final class LinkedExports implements FlatMapFunction<Readings, Readings> {
  private static final long serialVersionUID = 1L;

  private final MeasureTable measures;

  /** Exports that this table links. */
  public LinkedExports(MeasureTable measures) {
    this.measures = measures;
  }

  @Override
  public void flatMap(Readings all, Collector<Readings> out) {
    Set<String> exports =
        measures.of(all.reporter()).stream().map(Measure::trade).collect(Collectors.toSet());
    Readings linked =
        all.select(
            Indicator.TRADE_VALUE.metric()::equals,
            reading ->
                isLevel(reading)
                    && exports.contains(reading.definition() + "/" + reading.sector()));
    if (linked.size() > 0) {
      out.collect(linked);
    }
  }

  private static boolean isLevel(Reading reading) {
    return reading.item().isEmpty()
        && reading.flow().equals("export")
        && MeetingFigures.kinds().contains(PackedPeriod.kind(reading.period()))
        && reading.variant().equals(Span.of(PackedPeriod.kind(reading.period())).level());
  }
}
