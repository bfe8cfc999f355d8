package io.exportindicators.ingest;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.commons.csv.CSVRecord;

/** Parses the rows of a plain file in their order; notes every field that is wrong. */
interface PlainRowParser {
  /**
   * A row that is right.
   *
   * @param published when its release was published
   * @param entry what it says
   */
  record Figure(Instant published, SpecificRecord entry) {}

  /**
   * What a row begins; null where problems were noted or where it goes on with what the row before
   * it began.
   */
  Figure parse(CSVRecord row, long line);
}
