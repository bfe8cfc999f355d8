package io.exportindicators.jobs.series;

import io.exportindicators.jobs.gate.GroupBlock;
import java.util.Arrays;
import java.util.Optional;

/** Applies a release's rows to what was known of a group; pure. */
final class PartnerAmountsUpdate {
  private PartnerAmountsUpdate() {}

  /**
   * What is known after the release, empty where it changes nothing.
   *
   * <p>The later row of a partner wins. A covered group keeps only what the release contains.
   */
  static Optional<PartnerAmounts> apply(PartnerAmounts before, GroupBlock block, int group) {
    int start = group == 0 ? 0 : block.ends()[group - 1];
    int end = block.ends()[group];
    boolean covered = block.covered()[group];
    if (!covered && knowsAll(before, block, start, end)) {
      return revised(before, block, start, end);
    }
    Columns after = new Columns((covered ? 0 : before.partners().length) + end - start);
    if (!covered) {
      for (int i = 0; i < before.partners().length; i++) {
        after.put(before.partners()[i], before.cents()[i], before.grams()[i], before.statuses()[i]);
      }
    }
    for (int i = start; i < end; i++) {
      after.put(block.partners()[i], block.cents()[i], block.grams()[i], block.statuses()[i]);
    }
    PartnerAmounts result =
        after.build(
            covered || before.covered(),
            covered ? block.impliedStatuses()[group] : before.impliedStatus());
    return same(before, result) ? Optional.empty() : Optional.of(result);
  }

  private static boolean knowsAll(PartnerAmounts before, GroupBlock block, int start, int end) {
    int place = -1;
    for (int i = start; i < end; i++) {
      place = place(before.partners(), place + 1, block.partners()[i]);
      if (place < 0) {
        return false;
      }
    }
    return true;
  }

  /** Rows of partners that are all there: columns that stay as they are are shared. */
  private static Optional<PartnerAmounts> revised(
      PartnerAmounts before, GroupBlock block, int start, int end) {
    long[] cents = before.cents().clone();
    long[] grams = before.grams().clone();
    byte[] statuses = before.statuses().clone();
    int place = -1;
    for (int i = start; i < end; i++) {
      place = place(before.partners(), place + 1, block.partners()[i]);
      cents[place] = block.cents()[i];
      grams[place] = block.grams()[i];
      statuses[place] = block.statuses()[i];
    }
    boolean sameStatuses = Arrays.equals(statuses, before.statuses());
    if (sameStatuses
        && Arrays.equals(cents, before.cents())
        && Arrays.equals(grams, before.grams())) {
      return Optional.empty();
    }
    return Optional.of(
        new PartnerAmounts(
            before.covered(),
            before.impliedStatus(),
            before.partners(),
            cents,
            grams,
            sameStatuses ? before.statuses() : statuses));
  }

  /** Where a partner is, negative where it is not; mostly it is the next one. */
  private static int place(int[] partners, int next, int partner) {
    return next < partners.length && partners[next] == partner
        ? next
        : Arrays.binarySearch(partners, partner);
  }

  private static boolean same(PartnerAmounts a, PartnerAmounts b) {
    return a.covered() == b.covered()
        && a.impliedStatus() == b.impliedStatus()
        && Arrays.equals(a.partners(), b.partners())
        && Arrays.equals(a.cents(), b.cents())
        && Arrays.equals(a.grams(), b.grams())
        && Arrays.equals(a.statuses(), b.statuses());
  }

  /** Columns in the order of partners. */
  private static final class Columns {
    private int size;
    private final int[] partners;
    private final long[] cents;
    private final long[] grams;
    private final byte[] statuses;

    Columns(int capacity) {
      partners = new int[capacity];
      cents = new long[capacity];
      grams = new long[capacity];
      statuses = new byte[capacity];
    }

    void put(int partner, long value, long weight, byte status) {
      int place = size;
      if (size > 0 && partners[size - 1] >= partner) {
        int found = Arrays.binarySearch(partners, 0, size, partner);
        place = found >= 0 ? found : -found - 1;
        if (found < 0) {
          System.arraycopy(partners, place, partners, place + 1, size - place);
          System.arraycopy(cents, place, cents, place + 1, size - place);
          System.arraycopy(grams, place, grams, place + 1, size - place);
          System.arraycopy(statuses, place, statuses, place + 1, size - place);
          size++;
        }
      } else {
        size++;
      }
      partners[place] = partner;
      cents[place] = value;
      grams[place] = weight;
      statuses[place] = status;
    }

    PartnerAmounts build(boolean covered, byte impliedStatus) {
      return new PartnerAmounts(
          covered,
          impliedStatus,
          size == partners.length ? partners : Arrays.copyOf(partners, size),
          size == partners.length ? cents : Arrays.copyOf(cents, size),
          size == partners.length ? grams : Arrays.copyOf(grams, size),
          size == partners.length ? statuses : Arrays.copyOf(statuses, size));
    }
  }
}
