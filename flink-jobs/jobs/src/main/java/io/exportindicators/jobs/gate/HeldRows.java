package io.exportindicators.jobs.gate;

/**
 * A part of the release that the gate holds, as it lies in state: columns of equal length.
 *
 * @param source source of the release
 * @param releaseId the release
 * @param attempt which writing of it
 * @param otherOffsets offsets of its records that are no trade rows
 * @param offsets offset of each row in the log
 * @param groups packed group of each row
 * @param partners packed partner of each row
 * @param cents value of each row in US cents
 * @param grams net weight of each row in grams, −1 where there is none
 * @param statuses status of each row
 * @param backfills whether the vintage of each row is reconstructed
 */
public record HeldRows(
    String source,
    String releaseId,
    int attempt,
    long[] otherOffsets,
    long[] offsets,
    long[] groups,
    int[] partners,
    long[] cents,
    long[] grams,
    byte[] statuses,
    boolean[] backfills) {}
