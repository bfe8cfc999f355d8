package io.exportindicators.jobs.series;

import io.exportindicators.schemas.Reporters;

/** Differences of the partners that a row does not list, added up over groups. */
final class UnlistedChange {
  private final UnlistedPartners partners;
  private final long[] cents = new long[Reporters.all().size()];
  private final boolean[] changed = new boolean[cents.length];
  private final boolean[] backfill = new boolean[cents.length];

  UnlistedChange(UnlistedPartners partners) {
    this.partners = partners;
  }

  void add(PartnerAmounts before, PartnerAmounts after, boolean isBackfill) {
    int[] old = before.partners();
    int[] now = after.partners();
    int i = 0;
    int j = 0;
    while (i < old.length || j < now.length) {
      boolean isOld = i < old.length && (j == now.length || old[i] <= now[j]);
      boolean isNow = j < now.length && (i == old.length || now[j] <= old[i]);
      int number = partners.numberOf(isOld ? old[i] : now[j]);
      if (number >= 0) {
        long difference = (isNow ? after.cents()[j] : 0) - (isOld ? before.cents()[i] : 0);
        if (difference != 0) {
          cents[number] += difference;
          changed[number] = true;
          backfill[number] |= isBackfill;
        }
      }
      i += isOld ? 1 : 0;
      j += isNow ? 1 : 0;
    }
  }

  boolean changed(int number) {
    return changed[number];
  }

  long cents(int number) {
    return cents[number];
  }

  boolean backfill(int number) {
    return backfill[number];
  }

  int size() {
    return changed.length;
  }
}
