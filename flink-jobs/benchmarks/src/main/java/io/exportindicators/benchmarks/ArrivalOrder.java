package io.exportindicators.benchmarks;

import java.util.Locale;

/** How the records of a release stand in the log, and how many share a group. */
enum ArrivalOrder {
  /** By reporter, product, period and partner, as official files are; 40 partners a group. */
  SORTED(40, "sorted by reporter, product, period, partner; up to 40 partners a group"),
  /** The same releases, each shuffled. */
  RANDOM(40, "the same releases, the records of each shuffled by the seed"),
  /** Shuffled, and nothing to bundle: each product of a reporter has one partner. */
  LONE(1, "shuffled by the seed, one partner a group: the worst case, nothing to bundle");

  private final int partnersOfGroup;
  private final String meaning;

  ArrivalOrder(int partnersOfGroup, String meaning) {
    this.partnersOfGroup = partnersOfGroup;
    this.meaning = meaning;
  }

  int partnersOfGroup() {
    return partnersOfGroup;
  }

  String meaning() {
    return meaning;
  }

  boolean isShuffled() {
    return this != SORTED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
