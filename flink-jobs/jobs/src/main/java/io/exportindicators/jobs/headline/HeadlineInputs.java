package io.exportindicators.jobs.headline;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * Takes out of the readings what each headline series reads: levels of months and their windows,
 * and calendar-adjusted growth.
 */
public final class HeadlineInputs implements FlatMapFunction<Readings, Readings> {
  private static final long serialVersionUID = 1L;

  /** Variant of the growth that is kept. */
  static final String GROWTH = "yoy_calendar";

  private static final Set<String> INDICATORS =
      Set.of(
          Indicator.TRADE_VALUE.metric(),
          Indicator.TRADE_GROWTH.metric(),
          Indicator.TRADE_GROWTH_WITHOUT.metric());

  private final DefinitionTable definitions;
  private final HashSet<String> rows = new HashSet<>();

  /** Inputs of the headline series of these definitions. */
  public HeadlineInputs(DefinitionTable definitions) {
    this.definitions = definitions;
    definitions.rows().stream().filter(Definition::headline).forEach(row -> rows.add(row.name()));
  }

  /** What tells the series of all reporters apart. */
  public static String key(Readings inputs) {
    return inputs.reporter() + " " + inputs.part();
  }

  /** Emits the inputs of each series as a part of its id. */
  @Override
  public void flatMap(Readings all, Collector<Readings> out) {
    List<Reading> inputs =
        all.select(
                INDICATORS::contains,
                reading -> figureOf(reading) != null && rows.contains(row(reading)))
            .readings();
    if (inputs.isEmpty()) {
      return;
    }
    for (HeadlineSeries series : HeadlineSeries.of(definitions, all.reporter())) {
      List<Reading> read = inputs.stream().filter(series::reads).toList();
      if (!read.isEmpty()) {
        out.collect(Readings.of(all.reporter(), series.id(), read));
      }
    }
  }

  /** The row of the definition table that a reading is about. */
  static String row(Reading reading) {
    return reading.definition() + "/" + reading.sector();
  }

  /** What a reading is kept as, null where it is not; growth without a part is that of the rest. */
  static HeldFigure figureOf(Reading reading) {
    Kind kind = PackedPeriod.kind(reading.period());
    if (!reading.item().isEmpty() || !reading.flow().equals("export")) {
      return null;
    }
    if (reading.indicator().equals(Indicator.TRADE_VALUE.metric())) {
      return reading.variant().equals(Span.of(kind).level()) ? level(kind) : null;
    }
    boolean isGrowth =
        reading.indicator().equals(Indicator.TRADE_GROWTH.metric()) || isWithout(reading);
    return isGrowth && kind == Kind.MONTH && reading.variant().equals(GROWTH)
        ? HeldFigure.GROWTH
        : null;
  }

  /** Whether a reading is about a row's whole without the row. */
  static boolean isWithout(Reading reading) {
    return reading.indicator().equals(Indicator.TRADE_GROWTH_WITHOUT.metric());
  }

  private static HeldFigure level(Kind kind) {
    return switch (kind) {
      case MONTH -> HeldFigure.LEVEL;
      case DAYS_1_TO_10 -> HeldFigure.DAYS_1_TO_10;
      case DAYS_1_TO_20 -> HeldFigure.DAYS_1_TO_20;
      case QUARTER, YEAR -> null;
    };
  }
}
