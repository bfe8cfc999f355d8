package io.exportindicators.jobs.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.jobs.reading.ReadingCollector;
import io.exportindicators.jobs.reading.ReadingSubject;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import io.exportindicators.schemas.tables.Measure;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Every period in which readings of a sector can be told, whatever they are. */
final class SectorReadings {
  private final ReadingCollector out;
  private final ReadingSubject subject;

  SectorReadings(ReadingCollector out, String definition, String sector, String region) {
    this.out = out;
    this.subject = ReadingSubject.ofSector(definition, sector, region);
  }

  /** A measure as published, with its unit. */
  void addPublished(Measure measure, Figures figures, Kind kind) {
    for (int month = figures.firstMonth(); month <= figures.lastMonth(); month += figures.step()) {
      int period = month;
      Supplier<Outcome> value =
          () ->
              figures.at(period).isPresent()
                  ? Outcome.of(figures.at(period).getAsDouble())
                  : Span.of(kind).inWords(Outcome.missing(period));
      out.add(
          subject,
          Indicator.SECTOR_OBSERVATION,
          measure.measure(),
          measure.unit(),
          PackedPeriod.of(kind, month),
          value);
    }
  }

  /** An indicator in every period that all its inputs span; none where an input has no figure. */
  void add(
      Indicator indicator,
      String variant,
      Kind kind,
      IntFunction<Outcome> computation,
      Figures... inputs) {
    if (!Arrays.stream(inputs).allMatch(MeetingFigures::any)) {
      return;
    }
    int first = Arrays.stream(inputs).mapToInt(Figures::firstMonth).max().orElseThrow();
    int last = Arrays.stream(inputs).mapToInt(Figures::lastMonth).min().orElseThrow();
    for (int month = first; month <= last; month += Span.of(kind).step()) {
      int period = month;
      out.add(
          subject,
          indicator,
          variant,
          "",
          PackedPeriod.of(kind, month),
          () -> Span.of(kind).inWords(computation.apply(period)));
    }
  }
}
