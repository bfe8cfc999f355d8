package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

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
    BiFunction<PlainHeader, FileProblems, PlainRow> rows) {
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
          PlainTradeRow::new);

  /** Anything else, of which nothing is implied. */
  static final PlainLayout OBSERVATIONS =
      new PlainLayout(
          "observations",
          Set.of(),
          Set.of(),
          Map.of("delta", ReleaseKind.DELTA),
          PlainObservationRow.COLUMNS,
          PlainObservationRow::new);

  static final List<PlainLayout> ALL = List.of(FIGURES, OBSERVATIONS);
}
