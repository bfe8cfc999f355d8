package io.exportindicators.jobs.series;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.PartnerLevel;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.StatusCode;
import java.util.Arrays;

/**
 * The figures of one group by the slots of its definition row: the total, each listed partner, the
 * rest.
 *
 * <p>The total is the World row where the definition has one, else the sum of the partners, known
 * once a full release has spoken of all of them; World and partner rows are never added. The rest
 * is the total less the listed partners. A listed partner without a row is zero where the group is
 * covered, else unknown.
 */
final class GroupFigures {
  private final PartnerLevel level;

  /** Packed partners, ascending as in the amounts, so that both are walked once. */
  private final int[] listed;

  private final int[] slotsOfListed;
  private final boolean[] known;
  private final long[] cents;
  private final long[] grams;
  private final boolean[] weighed;
  private final byte[] status;

  GroupFigures(Definition row) {
    level = row.partnerLevel();
    listed = row.partners().stream().mapToInt(PartnerCode::of).sorted().toArray();
    slotsOfListed = new int[listed.length];
    for (int slot = 1; slot <= listed.length; slot++) {
      slotsOfListed[Arrays.binarySearch(listed, PartnerCode.of(row.item(slot)))] = slot;
    }
    known = new boolean[row.slots()];
    cents = new long[row.slots()];
    grams = new long[row.slots()];
    weighed = new boolean[row.slots()];
    status = new byte[row.slots()];
  }

  /** Computes the figures of a group in place of those before. */
  void fill(PartnerAmounts amounts) {
    fillTotal(amounts);
    if (listed.length == 0) {
      return;
    }
    int rest = listed.length + 1;
    set(rest, known[0], cents[0], grams[0], weighed[0], status[0]);
    int[] partners = amounts.partners();
    int place = 0;
    for (int i = 0; i < listed.length; i++) {
      int slot = slotsOfListed[i];
      while (place < partners.length && partners[place] < listed[i]) {
        place++;
      }
      if (place < partners.length && partners[place] == listed[i]) {
        boolean hasWeight = amounts.grams()[place] >= 0;
        long weight = hasWeight ? amounts.grams()[place] : 0;
        set(slot, true, amounts.cents()[place], weight, hasWeight, amounts.statuses()[place]);
      } else {
        set(slot, amounts.covered(), 0, 0, amounts.covered(), amounts.impliedStatus());
      }
      cents[rest] -= cents[slot];
      grams[rest] -= grams[slot];
      known[rest] &= known[slot];
      weighed[rest] &= weighed[slot] || !known[slot];
    }
    // An unknown rest adds nothing to a series of several groups.
    set(rest, known[rest], cents[rest], grams[rest], weighed[rest], status[rest]);
  }

  private void fillTotal(PartnerAmounts amounts) {
    if (level == PartnerLevel.PARTNER) {
      sumPartners(amounts);
      return;
    }
    int world = Arrays.binarySearch(amounts.partners(), PartnerCode.WORLD);
    if (world >= 0) {
      boolean hasWeight = amounts.grams()[world] >= 0;
      long weight = hasWeight ? amounts.grams()[world] : 0;
      set(0, true, amounts.cents()[world], weight, hasWeight, amounts.statuses()[world]);
    } else {
      boolean isZero = amounts.covered() && amounts.partners().length == 0;
      set(0, isZero, 0, 0, isZero, amounts.impliedStatus());
    }
  }

  private void sumPartners(PartnerAmounts amounts) {
    boolean hasWeights = true;
    long value = 0;
    long weight = 0;
    byte worst = amounts.partners().length == 0 ? amounts.impliedStatus() : StatusCode.ANNUAL_FINAL;
    for (int i = 0; i < amounts.partners().length; i++) {
      value += amounts.cents()[i];
      hasWeights &= amounts.grams()[i] >= 0;
      weight += Math.max(0, amounts.grams()[i]);
      worst = (byte) Math.min(worst, amounts.statuses()[i]);
    }
    set(0, amounts.covered(), value, weight, hasWeights, worst);
  }

  private void set(
      int slot, boolean isKnown, long value, long weight, boolean isWeighed, byte itsStatus) {
    known[slot] = isKnown;
    cents[slot] = isKnown ? value : 0;
    grams[slot] = isKnown && isWeighed ? weight : 0;
    weighed[slot] = isKnown && isWeighed;
    status[slot] = isKnown ? itsStatus : StatusCode.UNKNOWN;
  }

  boolean known(int slot) {
    return known[slot];
  }

  long cents(int slot) {
    return cents[slot];
  }

  long grams(int slot) {
    return grams[slot];
  }

  boolean weighed(int slot) {
    return weighed[slot];
  }

  byte status(int slot) {
    return status[slot];
  }
}
