package io.exportindicators.jobs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a release changed in the indicators of one reporter.
 *
 * <p>In columns, every text once: readings have most of their texts in common, and a record for
 * each of them would be the dearest thing on the wire.
 *
 * @param reporter ISO 3166-1 alpha-3
 * @param part which part of the release's readings these are: the stage that computed them
 * @param texts the texts that occur
 * @param places of each reading {@link #PLACES} numbers: where its texts stand, and its period
 * @param values the values, NaN where absent
 * @param statuses worst status of the inputs
 * @param publishedMillis newest publication among the inputs
 * @param backfills whether the newest input is backfill
 */
public record Readings(
    String reporter,
    String part,
    String[] texts,
    int[] places,
    double[] values,
    byte[] statuses,
    long[] publishedMillis,
    boolean[] backfills) {
  /** Texts of each reading. */
  static final int TEXTS = 10;

  /** Numbers of each reading: its texts and the period. */
  static final int PLACES = TEXTS + 1;

  /** Readings in their order: the last stage, which has all of a release, has less to sort. */
  public static Readings inOrder(String reporter, String part, List<Reading> readings) {
    return of(reporter, part, readings.stream().sorted(Reading::compare).toList());
  }

  /** Readings in the order given. */
  public static Readings of(String reporter, String part, List<Reading> readings) {
    ReadingColumns columns = new ReadingColumns(readings.size());
    readings.forEach(columns::add);
    return columns.build(reporter, part);
  }

  /** Number of readings. */
  public int size() {
    return values.length;
  }

  /** The reading at a place, from 0. */
  private Reading reading(int i) {
    int at = PLACES * i;
    return new Reading(
        texts[places[at]],
        texts[places[at + 1]],
        texts[places[at + 2]],
        texts[places[at + 3]],
        texts[places[at + 4]],
        texts[places[at + 5]],
        texts[places[at + 6]],
        texts[places[at + 7]],
        texts[places[at + 8]],
        places[at + 10],
        values[i],
        texts[places[at + 9]],
        statuses[i],
        publishedMillis[i],
        backfills[i]);
  }

  /** All readings in their order. */
  public List<Reading> readings() {
    List<Reading> readings = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      readings.add(reading(i));
    }
    return readings;
  }

  /**
   * Those of the readings that are wanted, in the same order.
   *
   * @param indicator of which indicators some may be wanted; only these readings are looked at
   * @param wanted which of them are
   */
  public Readings select(Predicate<String> indicator, Predicate<Reading> wanted) {
    boolean[] eligible = new boolean[texts.length];
    for (int text = 0; text < texts.length; text++) {
      eligible[text] = indicator.test(texts[text]);
    }
    List<Reading> selected = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (eligible[places[PLACES * i]]) {
        Reading reading = reading(i);
        if (wanted.test(reading)) {
          selected.add(reading);
        }
      }
    }
    return of(reporter, part, selected);
  }
}
