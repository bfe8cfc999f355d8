package io.exportindicators.jobs;

import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.StrategyTarget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** A release of figures, goals and events under construction, as ingest writes it. */
final class SectorRelease {
  private final String source;
  private final Instant publishedAt;
  private final List<SpecificRecord> records = new ArrayList<>();

  SectorRelease(String source, String publishedAt) {
    this.source = source;
    this.publishedAt = Instant.parse(publishedAt);
  }

  /** A provisional figure of the nation: definition, sector and measure with strokes between. */
  SectorRelease figure(String name, String unit, String period, double value) {
    return figure("KOR", name, "", unit, period, value);
  }

  SectorRelease figure(
      String reporter, String name, String region, String unit, String period, double value) {
    String[] names = name.split("/", 3);
    records.add(
        SectorObservation.newBuilder()
            .setSource(source)
            .setReleaseId(id())
            .setAttempt(1)
            .setDefinition(names[0])
            .setReporter(reporter)
            .setSector(names[1])
            .setMeasure(names[2])
            .setRegion(region)
            .setPeriod(period)
            .setValue(value)
            .setUnit(unit)
            .setStatus(Status.PROVISIONAL)
            .setBackfill(false)
            .build());
    return this;
  }

  SectorRelease goal(StrategyTarget target) {
    records.add(StrategyTarget.newBuilder(target).setSource(source).setReleaseId(id()).build());
    return this;
  }

  SectorRelease event(String event, String date) {
    records.add(
        PolicyEvent.newBuilder()
            .setSource(source)
            .setReleaseId(id())
            .setAttempt(1)
            .setEvent(event)
            .setReporter("KOR")
            .setSector("")
            .setDate(date)
            .setKind("plan")
            .setTitle("title of " + event)
            .setTitleKorean("")
            .setDocument("constructed")
            .build());
    return this;
  }

  private String id() {
    return source + " " + publishedAt;
  }

  /** Records and the marker of a delta. */
  List<SpecificRecord> messages() {
    List<SpecificRecord> messages = new ArrayList<>(records);
    messages.add(
        ReleaseMarker.newBuilder()
            .setSource(source)
            .setReleaseId(id())
            .setAttempt(1)
            .setPublishedAt(publishedAt)
            .setKind(ReleaseKind.DELTA)
            .setCoverage(List.of())
            .setRecordCount(records.size())
            .setBackfill(false)
            .setAgency("constructed")
            .setTitle("constructed for a test")
            .build());
    return messages;
  }
}
