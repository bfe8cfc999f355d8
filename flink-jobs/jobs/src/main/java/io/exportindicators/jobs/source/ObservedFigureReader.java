package io.exportindicators.jobs.source;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.jobs.reading.MeetingFigures;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTable;

/** Checks figures of sectors against the measure table. */
final class ObservedFigureReader {
  private final MeasureTable measures;

  ObservedFigureReader(MeasureTable measures) {
    this.measures = measures;
  }

  ObservedFigure read(SectorObservation observation, ReferencePeriod period)
      throws InvalidRecordException {
    Measure row =
        measures
            .find(
                observation.getDefinition(),
                observation.getSector(),
                observation.getMeasure(),
                observation.getReporter())
            .orElseThrow(
                () ->
                    new InvalidRecordException(
                        "there is no measure '%s' of '%s/%s' and reporter '%s'"
                            .formatted(
                                observation.getMeasure(),
                                observation.getDefinition(),
                                observation.getSector(),
                                observation.getReporter())));
    InvalidRecordException.unlessSame("source", row.source(), observation.getSource());
    InvalidRecordException.unlessSame("unit", row.unit(), observation.getUnit());
    if (!MeetingFigures.kinds().contains(period.kind())) {
      throw new InvalidRecordException(
          "period '%s' of a measure is no month, quarter or year".formatted(period));
    }
    if (!row.allowsRegion(observation.getRegion())) {
      throw new InvalidRecordException(
          "region '%s' is none of '%s'".formatted(observation.getRegion(), row.subject()));
    }
    return new ObservedFigure(
        row.definition(),
        row.sector(),
        row.measure(),
        observation.getReporter(),
        observation.getRegion(),
        PackedPeriod.of(period),
        observation.getValue(),
        StatusCode.of(observation.getStatus()),
        observation.getBackfill());
  }
}
