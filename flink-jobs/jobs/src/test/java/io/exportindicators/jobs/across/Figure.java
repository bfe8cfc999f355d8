package io.exportindicators.jobs.across;

/** A figure: cents, grams or −1, groups that are known, their status, whether it is backfill. */
record Figure(long cents, long grams, int known, int status, boolean backfill) {
  Figure(long cents, int known, int status, boolean backfill) {
    this(cents, -1, known, status, backfill);
  }
}
