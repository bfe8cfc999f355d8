package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** The bytes of one attempt of a release: each record with source, release id and attempt. */
final class ReleaseMessages {
  private final SingleObjectCodec codec;
  private final Map<Schema, SpecificRecord> stamped = new HashMap<>();
  private final Release release;
  private final String releaseId;
  private final int attempt;
  private final Optional<Acceptance> acceptance;
  private boolean backfill;

  ReleaseMessages(
      SingleObjectCodec codec,
      Release release,
      String releaseId,
      int attempt,
      Optional<Acceptance> acceptance) {
    this.codec = codec;
    this.release = release;
    this.releaseId = releaseId;
    this.attempt = attempt;
    this.acceptance = acceptance;
  }

  /** The bytes of a record; the record itself stays as it is. */
  byte[] of(SpecificRecord entry) {
    Schema schema = entry.getSchema();
    SpecificRecord copy = stamped.computeIfAbsent(schema, key -> blankOf(entry));
    for (int i = 0; i < schema.getFields().size(); i++) {
      copy.put(i, entry.get(i));
    }
    copy.put(schema.getField("source").pos(), release.source());
    copy.put(schema.getField("releaseId").pos(), releaseId);
    copy.put(schema.getField("attempt").pos(), attempt);
    Schema.Field reconstructed = schema.getField("backfill");
    backfill |= reconstructed != null && Boolean.TRUE.equals(entry.get(reconstructed.pos()));
    return codec.encode(copy);
  }

  /** The marker that ends the release; to be asked for after all records. */
  ReleaseMarker marker() {
    return marker(release, releaseId, attempt, acceptance, backfill);
  }

  /** The marker of an attempt. */
  static ReleaseMarker marker(
      Release release,
      String releaseId,
      int attempt,
      Optional<Acceptance> acceptance,
      boolean backfill) {
    return ReleaseMarker.newBuilder()
        .setSource(release.source())
        .setReleaseId(releaseId)
        .setAttempt(attempt)
        .setPublishedAt(release.publishedAt())
        .setKind(release.kind())
        .setCoverage(release.coverage())
        .setRecordCount(release.records().size())
        .setBackfill(backfill)
        .setAgency(release.agency())
        .setTitle(release.title())
        .setObservedAt(release.observedAt())
        .setImplausibleCount(acceptance.map(Acceptance::records).orElse(0))
        .setAccepted(acceptance.map(Acceptance::reason).orElse(null))
        .build();
  }

  byte[] encode(ReleaseMarker marker) {
    return codec.encode(marker);
  }

  private static SpecificRecord blankOf(SpecificRecord entry) {
    return (SpecificRecord) SpecificData.get().newRecord(null, entry.getSchema());
  }
}
