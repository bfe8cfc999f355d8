package io.exportindicators.ingest;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Gathers the rows of one release of a plain file. */
final class ReleaseBuilder {
  private final PlainHeader header;
  private final Instant published;
  private final CoverageBuilder coverage;
  private final List<SpecificRecord> records = new ArrayList<>();

  ReleaseBuilder(PlainHeader header, Instant published) {
    this.header = header;
    this.published = published;
    this.coverage = new CoverageBuilder(header.products());
  }

  Instant published() {
    return published;
  }

  void add(SpecificRecord entry) {
    records.add(entry);
    if (entry instanceof TradeRecord trade) {
      coverage.add(trade);
    }
  }

  Release build() {
    List<Coverage> covered = header.kind() == ReleaseKind.FULL ? coverage.build() : List.of();
    return new Release(
        header.source(),
        published,
        header.kind(),
        covered,
        header.agency(),
        header.title(),
        header.observed(),
        records);
  }
}
