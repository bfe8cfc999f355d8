package io.exportindicators.demo.oracle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the line stored against what the oracle says.
 *
 * @param compared stored values, absent ones among them
 * @param exempted stored values beside them that only a model gives
 * @param asTold of those compared, months of signals that what was told leaves open
 * @param known values that the oracle knows, each counted at every release after which it holds
 * @param differences one line each, the first of each kind and series
 * @param uncovered stored series that no query of the oracle speaks of
 * @param notEmitted kinds of series that the oracle knows and of which the line stores none
 * @param releases releases that are not the same on both sides
 * @param insane what cannot be true of exempted values
 */
public record Comparison(
    long compared,
    long exempted,
    long asTold,
    long known,
    List<String> differences,
    List<String> uncovered,
    List<String> notEmitted,
    List<String> releases,
    List<String> insane) {

  private static final List<String> SCRIPTS =
      List.of("stored", "headline-told", "headline-sanity", "nowcast-sanity", "comparison");

  /** Copies what the line stored and compares it. */
  public static Comparison of(Oracle oracle, String jdbcUrl) throws SQLException {
    StoredValues.copy(jdbcUrl, oracle);
    return again(oracle);
  }

  /** Compares what has been copied, as it is now. */
  static Comparison again(Oracle oracle) throws SQLException {
    for (String script : SCRIPTS) {
      oracle.run(script);
    }
    return new Comparison(
        count(oracle, "theirs WHERE value IS NULL OR kid NOT IN (FROM exempt_key)"),
        count(oracle, "theirs WHERE value IS NOT NULL AND kid IN (FROM exempt_key)"),
        count(oracle, "verdict WHERE is_as_told"),
        count(oracle, "ours"),
        lines(oracle, "SELECT line FROM difference_line ORDER BY line"),
        lines(oracle, "SELECT line FROM uncovered ORDER BY line"),
        lines(oracle, "SELECT line FROM not_emitted ORDER BY line"),
        lines(oracle, "SELECT line FROM other_release ORDER BY line"),
        lines(oracle, "SELECT line FROM insane_line ORDER BY line"));
  }

  private static long count(Oracle oracle, String rows) throws SQLException {
    return Long.parseLong(lines(oracle, "SELECT count(*) FROM " + rows).get(0));
  }

  private static List<String> lines(Oracle oracle, String query) throws SQLException {
    try (Statement statement = oracle.connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines;
    }
  }
}
