package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseKind;
import java.time.Instant;
import java.util.List;

/**
 * The keys at the top of a plain figures file.
 *
 * @param weightUnit null where the file has none
 * @param observed null where it was not recorded
 * @param products products that a full file covers besides those that occur
 */
record PlainHeader(
    String source,
    String agency,
    String title,
    ValueUnit unit,
    WeightUnit weightUnit,
    ReleaseKind kind,
    Instant observed,
    List<String> products) {}
