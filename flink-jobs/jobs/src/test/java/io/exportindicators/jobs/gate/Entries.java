package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.source.CoveredGroups;
import io.exportindicators.jobs.source.LogEntry;
import io.exportindicators.jobs.source.MarkerEntry;
import io.exportindicators.jobs.source.OtherRecord;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.Rejection;
import io.exportindicators.jobs.source.TradeRow;

/** Entries of a log under construction: the next one has the next offset. */
final class Entries {
  private final String source;
  private long offset;

  Entries(String source, long firstOffset) {
    this.source = source;
    this.offset = firstOffset;
  }

  static long group(int product) {
    return GroupKey.of(5, 100, product, 768);
  }

  static TradeRow row(int product, int partner, long cents) {
    return new TradeRow(group(product), partner, cents, -1, (byte) 2, false);
  }

  LogEntry record(String release, int attempt, TradeRow row) {
    return new LogEntry(offset++, source, release, attempt, row, null, null, null);
  }

  LogEntry record(String release, int product) {
    return record(release, 1, row(product, 1, offset));
  }

  LogEntry event(String release) {
    OtherRecord event = new OtherRecord(null, null, null, new byte[] {9});
    return new LogEntry(offset++, source, release, 1, null, event, null, null);
  }

  LogEntry growth(String release, PublishedGrowth growth) {
    return growth(release, 1, growth);
  }

  LogEntry growth(String release, int attempt, PublishedGrowth growth) {
    OtherRecord other = new OtherRecord(growth, null, null, null);
    return new LogEntry(offset++, source, release, attempt, null, other, null, null);
  }

  LogEntry marker(String release, int attempt, long published, long count, long... covered) {
    byte[] message = release.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    MarkerEntry marker = new MarkerEntry(published, count, new CoveredGroups(covered), message);
    return new LogEntry(offset++, source, release, attempt, null, null, marker, null);
  }

  LogEntry marker(String release, long published, long count) {
    return marker(release, 1, published, count);
  }

  LogEntry junk() {
    Rejection rejection = new Rejection(offset, "junk", new byte[] {1});
    return new LogEntry(offset++, "", "", 0, null, null, null, rejection);
  }

  void skip(int offsets) {
    offset += offsets;
  }
}
