package io.exportindicators.demo.oracle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An episode of a headline series as the line stored it.
 *
 * @param series definition/sector, and what it is without
 * @param kind drop or shock
 * @param first its first month
 * @param last its last month, empty where it is still open
 * @param signals those of its first month
 * @param alerts how many of its months raised an alert
 */
public record DropEpisode(
    String series, String kind, String first, String last, String signals, int alerts) {

  /** All episodes of what has been copied and compared, in order of series, kind and month. */
  public static List<DropEpisode> of(Oracle oracle) throws SQLException {
    oracle.run("episodes");
    try (Statement statement = oracle.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT series, kind, first, coalesce(last, ''), signals, alerts FROM episode")) {
      List<DropEpisode> episodes = new ArrayList<>();
      while (rows.next()) {
        episodes.add(
            new DropEpisode(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getInt(6)));
      }
      return episodes;
    }
  }
}
