package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.tables.MeasureTable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plain file holds: one of its first lines says it, for example {@code # figures: 1}.
 *
 * @param key that says that a file has this layout
 * @param needed keys that only this layout needs
 * @param optional keys that only this layout may have
 * @param kinds of release that it can be, by their texts
 * @param columns which may stand in any order
 * @param rows makes a parser of its rows
 */
record PlainLayout(
    String key,
    Set<String> needed,
    Set<String> optional,
    Map<String, ReleaseKind> kinds,
    List<String> columns,
    Rows rows) {
  /** Makes a parser of the rows of one file. */
  interface Rows {
    /** A parser that notes what is wrong. */
    PlainRowParser of(PlainHeader header, MeasureTable measures, FileProblems problems);
  }

  /** The version of all layouts. */
  static final String VERSION = "1";

  /** Trade. */
  static final PlainLayout FIGURES =
      new PlainLayout(
          "figures",
          Set.of("unit"),
          Set.of("weight unit", "products"),
          Map.of("full", ReleaseKind.FULL, "delta", ReleaseKind.DELTA),
          PlainTradeRow.COLUMNS,
          (header, measures, problems) -> new PlainTradeRow(header, problems));

  /** Other figures of a sector. */
  static final PlainLayout OBSERVATIONS =
      delta(
          "observations",
          PlainObservationRow.COLUMNS,
          (header, measures, problems) -> new PlainObservationRow(header, problems));

  /** Goals of strategies. */
  static final PlainLayout TARGETS = delta("targets", PlainTargetRow.COLUMNS, PlainTargetRow::new);

  /** Steps of policy. */
  static final PlainLayout EVENTS =
      delta(
          "events",
          PlainEventRow.COLUMNS,
          (header, measures, problems) -> new PlainEventRow(header, problems));

  /** All layouts; of two whose keys a file has, the first is meant. */
  static final List<PlainLayout> ALL = List.of(OBSERVATIONS, TARGETS, EVENTS, FIGURES);

  /** Of what the rows of such a layout do not say, nothing is implied. */
  private static PlainLayout delta(String key, List<String> columns, Rows rows) {
    return new PlainLayout(
        key, Set.of(), Set.of(), Map.of("delta", ReleaseKind.DELTA), columns, rows);
  }
}
