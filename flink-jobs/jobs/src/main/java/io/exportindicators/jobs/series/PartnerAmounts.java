package io.exportindicators.jobs.series;

/**
 * What is known of one group: the amounts of its partners, in columns.
 *
 * @param covered whether a full release spoke of all partners: who is not here is zero
 * @param impliedStatus status of what is zero by coverage
 * @param partners packed partners, ascending
 * @param cents value of each in US cents
 * @param grams net weight of each in grams, −1 where there is none
 * @param statuses status of each
 */
public record PartnerAmounts(
    boolean covered,
    byte impliedStatus,
    int[] partners,
    long[] cents,
    long[] grams,
    byte[] statuses) {

  /** Nothing is known. */
  static final PartnerAmounts NONE =
      new PartnerAmounts(false, (byte) 0, new int[0], new long[0], new long[0], new byte[0]);
}
