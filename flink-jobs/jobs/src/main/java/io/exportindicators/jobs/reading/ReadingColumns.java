package io.exportindicators.jobs.reading;

import java.util.HashMap;
import java.util.Map;

/** Readings while they are put into columns. */
final class ReadingColumns {
  private final Map<String, Integer> texts = new HashMap<>();
  private final int[] places;
  private final double[] values;
  private final byte[] statuses;
  private final long[] publishedMillis;
  private final boolean[] backfills;
  private int next;
  private int size;

  /** Columns for so many readings. */
  ReadingColumns(int capacity) {
    places = new int[Readings.PLACES * capacity];
    values = new double[capacity];
    statuses = new byte[capacity];
    publishedMillis = new long[capacity];
    backfills = new boolean[capacity];
  }

  void add(Reading reading) {
    text(reading.indicator());
    text(reading.variant());
    text(reading.sector());
    text(reading.definition());
    text(reading.flow());
    text(reading.by());
    text(reading.item());
    text(reading.region());
    text(reading.unit());
    text(reading.absence());
    places[next++] = reading.period();
    values[size] = reading.value();
    statuses[size] = reading.status();
    publishedMillis[size] = reading.publishedMillis();
    backfills[size] = reading.backfill();
    size++;
  }

  Readings build(String reporter, String part) {
    String[] inOrder = new String[texts.size()];
    texts.forEach((text, place) -> inOrder[place] = text);
    return new Readings(
        reporter, part, inOrder, places, values, statuses, publishedMillis, backfills);
  }

  private void text(String text) {
    Integer place = texts.get(text);
    if (place == null) {
      place = texts.size();
      texts.put(text, place);
    }
    places[next++] = place;
  }
}
