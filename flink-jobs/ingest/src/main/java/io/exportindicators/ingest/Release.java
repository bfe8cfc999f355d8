package io.exportindicators.ingest;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.ReleaseKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a source published at one time, as a reader found it in a file.
 *
 * @param source id of the publishing source
 * @param publishedAt when the source published it, whole milliseconds
 * @param kind full: what is covered and missing is zero; delta: nothing is implied
 * @param coverage what a full release speaks of, empty for a delta
 * @param agency the agency to be cited
 * @param title what the release is, for people
 * @param observedAt when the source was read, null where that was not recorded
 * @param records the figures; their source, release id and attempt are filled in by the writer
 * @param lines where the records stand in a file, for people
 * @param answer true where it is all that a service answered when it was asked: of it only what is
 *     new is written
 */
public record Release(
    String source,
    Instant publishedAt,
    ReleaseKind kind,
    List<Coverage> coverage,
    String agency,
    String title,
    Instant observedAt,
    List<SpecificRecord> records,
    FileLines lines,
    boolean answer) {
  /** Copies the lists and checks what no reader may get wrong. */
  public Release {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(lines, "lines");
    coverage = List.copyOf(coverage);
    records = List.copyOf(records);
    if (kind != ReleaseKind.FULL && kind != ReleaseKind.DELTA) {
      throw new IllegalArgumentException("kind " + kind + ", expected FULL or DELTA");
    }
    if (kind == ReleaseKind.DELTA && !coverage.isEmpty()) {
      throw new IllegalArgumentException("a delta release covers nothing");
    }
    if (!publishedAt.truncatedTo(ChronoUnit.MILLIS).equals(publishedAt)) {
      throw new IllegalArgumentException("publication " + publishedAt + " is finer than 1 ms");
    }
  }

  /** A release that is written as it is. */
  public Release(
      String source,
      Instant publishedAt,
      ReleaseKind kind,
      List<Coverage> coverage,
      String agency,
      String title,
      Instant observedAt,
      List<SpecificRecord> records,
      FileLines lines) {
    this(source, publishedAt, kind, coverage, agency, title, observedAt, records, lines, false);
  }

  /** A release whose records stand in no lines. */
  public Release(
      String source,
      Instant publishedAt,
      ReleaseKind kind,
      List<Coverage> coverage,
      String agency,
      String title,
      Instant observedAt,
      List<SpecificRecord> records) {
    this(source, publishedAt, kind, coverage, agency, title, observedAt, records, FileLines.NONE);
  }
}
