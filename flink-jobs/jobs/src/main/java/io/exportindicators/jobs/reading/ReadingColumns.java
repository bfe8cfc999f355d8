package io.exportindicators.jobs.reading;

import java.util.HashMap;
import java.util.Map;

/** Readings while they are put into columns. */
final class ReadingColumns {
  private final Map<String, Integer> texts = new HashMap<>();
  private final String[] lastTexts = new String[Readings.TEXTS];
  private final int[] lastPlaces = new int[Readings.TEXTS];
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
    text(0, reading.indicator());
    text(1, reading.variant());
    text(2, reading.sector());
    text(3, reading.definition());
    text(4, reading.flow());
    text(5, reading.by());
    text(6, reading.item());
    text(7, reading.region());
    text(8, reading.unit());
    text(9, reading.absence());
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

  /** In a column, mostly the same text comes again and again. */
  private void text(int column, String text) {
    if (!text.equals(lastTexts[column])) {
      Integer place = texts.get(text);
      if (place == null) {
        place = texts.size();
        texts.put(text, place);
      }
      lastTexts[column] = text;
      lastPlaces[column] = place;
    }
    places[next++] = lastPlaces[column];
  }
}
