package io.exportindicators.ingest;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;

/** Gathers the rows of one release of a plain file. */
final class ReleaseBuilder {
  private final PlainHeader header;
  private final Instant published;
  private final CoverageBuilder coverage;
  private final List<SpecificRecord> records = new ArrayList<>();
  private final IntStream.Builder lines = IntStream.builder();

  ReleaseBuilder(PlainHeader header, Instant published) {
    this.header = header;
    this.published = published;
    this.coverage = new CoverageBuilder(header.products());
  }

  Instant published() {
    return published;
  }

  void add(SpecificRecord entry, long line) {
    records.add(entry);
    lines.add((int) line);
    if (entry instanceof TradeRecord trade) {
      coverage.add(trade);
    }
  }

  Release build(String file) {
    List<Coverage> covered = header.kind() == ReleaseKind.FULL ? coverage.build() : List.of();
    return new Release(
        header.source(),
        published,
        header.kind(),
        covered,
        header.agency(),
        header.title(),
        header.observed(),
        records,
        FileLines.of(file, lines.build()));
  }
}
