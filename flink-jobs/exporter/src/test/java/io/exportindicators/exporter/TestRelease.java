package io.exportindicators.exporter;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** A release as the job writes it: values in order, then the end marker. */
final class TestRelease {
  static final Instant BEGINNING = Instant.parse("2024-02-01T00:00:00Z");

  private final long position;
  private final List<IndicatorValue.Builder> values = new ArrayList<>();
  private String source = "kcs-10day";
  private String id;
  private Instant published;
  private String withheld;

  private TestRelease(long position) {
    this.position = position;
    this.id = "release-" + position;
    this.published = BEGINNING.plus(Duration.ofDays(position));
  }

  /** A release by its place in the log; published that many days after the beginning. */
  static TestRelease at(long position) {
    return new TestRelease(position);
  }

  /** A monthly level of semiconductor exports, to be changed as needed. */
  static IndicatorValue.Builder value(String period, double value) {
    return IndicatorValue.newBuilder()
        .setLogPosition(0)
        .setIndex(0)
        .setIndicator("trade_value_usd")
        .setVariant("1m")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setDefinition("kcs-item-01")
        .setFlow("export")
        .setBy("")
        .setItem("")
        .setRegion("")
        .setPeriod(period)
        .setValue(value)
        .setAbsence(null)
        .setUnit("USD")
        .setStatus(Status.PROVISIONAL)
        .setPublishedAt(BEGINNING)
        .setSource("")
        .setReleaseId("")
        .setBackfill(false)
        .setMethodVersion(1);
  }

  /** The same without a value. */
  static IndicatorValue.Builder absent(String period) {
    return value(period, 0).setValue(null).setAbsence("not published");
  }

  TestRelease of(IndicatorValue.Builder... more) {
    values.addAll(Arrays.asList(more));
    return this;
  }

  TestRelease source(String name) {
    source = name;
    return this;
  }

  TestRelease id(String releaseId) {
    id = releaseId;
    return this;
  }

  TestRelease published(Instant when) {
    published = when;
    return this;
  }

  TestRelease withheld() {
    withheld = "has 3 of 4 records";
    return this;
  }

  List<IndicatorValue> values() {
    List<IndicatorValue> built = new ArrayList<>();
    for (IndicatorValue.Builder value : values) {
      built.add(
          value
              .setLogPosition(position)
              .setIndex(built.size())
              .setPublishedAt(published)
              .setSource(source)
              .setReleaseId(id)
              .build());
    }
    return built;
  }

  ReleaseMarker marker() {
    return ReleaseMarker.newBuilder()
        .setSource(source)
        .setReleaseId(id)
        .setAttempt(1)
        .setPublishedAt(published)
        .setKind(ReleaseKind.DELTA)
        .setCoverage(List.of())
        .setRecordCount(values.size())
        .setBackfill(false)
        .setAgency("KCS")
        .setTitle("a release of a test")
        .setObservedAt(null)
        .setLogPosition(position)
        .setWithheld(withheld)
        .build();
  }

  CompleteRelease complete() {
    return new CompleteRelease(marker(), values(), List.of());
  }

  List<SpecificRecord> messages() {
    List<SpecificRecord> messages = new ArrayList<>(values());
    messages.add(marker());
    return messages;
  }
}
