package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseKind;
import java.time.Instant;
import java.util.List;

/**
 * The keys at the top of a plain file.
 *
 * @param unit null where the file is not of trade
 * @param weightUnit null where the file has none
 * @param observed null where it was not recorded
 * @param products products that a full file covers besides those that occur
 */
record PlainHeader(
    PlainLayout layout,
    String source,
    String agency,
    String title,
    ValueUnit unit,
    WeightUnit weightUnit,
    ReleaseKind kind,
    Instant observed,
    List<String> products) {}
