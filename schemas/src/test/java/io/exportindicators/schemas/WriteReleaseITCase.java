package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WriteReleaseITCase {
  private static final String EVERYTHING =
      "SELECT to_jsonb(v) FROM indicator_vintage v ORDER BY log_position, item, period";

  @AutoClose private static TestDatabase database;

  @BeforeAll
  static void startServer() throws IOException {
    database = TestDatabase.start();
  }

  @Test
  void aRepeatedReleaseChangesNothing() throws SQLException {
    database.fresh("repeated");
    TestRelease first =
        new TestRelease(5, "2026-08-01").value("USA", "2026-07", 1).value("CHN", "2026-07", 2);
    first.write(database);
    new TestRelease(6, "2026-09-01").value("USA", "2026-07", 3).write(database);
    List<String> before = database.rows(EVERYTHING);

    first.write(database);

    assertThat(before).hasSize(3);
    assertThat(database.rows(EVERYTHING)).isEqualTo(before);
    assertThat(database.rows("SELECT count(*), max(series_id) FROM indicator_series"))
        .containsExactly("2|2");
  }

  @Test
  void anotherReleaseAtATakenPositionIsRefused() throws SQLException {
    database.fresh("taken");
    new TestRelease(5, "2026-08-01").value("", "2026-07", 1).write(database);

    TestRelease other =
        new TestRelease(5, "2026-08-01").value("", "2026-07", 1).value("", "2026-06", 1);
    assertThatThrownBy(() -> other.write(database))
        .hasMessageContaining("log position 5 holds release")
        .hasMessageContaining("The log was rebuilt");
  }

  @Test
  void whatWasAcceptedStaysWithItsReason() throws SQLException {
    database.fresh("accepted");
    new TestRelease(5, "2026-08-01").accepted(2, "asked the agency").write(database);
    new TestRelease(6, "2026-09-01").write(database);

    assertThat(
            database.rows(
                "SELECT log_position, implausible_count, accepted FROM release ORDER BY 1"))
        .containsExactly("5|2|asked the agency", "6|0|null");
    TestRelease silent = new TestRelease(7, "2026-10-01").accepted(1, null);
    assertThatThrownBy(() -> silent.write(database))
        .hasMessageContaining("implausible_has_a_reason");
  }

  @Test
  void aWithheldReleaseIsItsRowOnly() throws SQLException {
    database.fresh("withheld");
    new TestRelease(5, "2026-08-01").withheld("2 of 3 records").write(database);

    assertThat(database.rows("SELECT log_position, value_count, withheld FROM release"))
        .containsExactly("5|0|2 of 3 records");
    TestRelease withValues =
        new TestRelease(6, "2026-08-01").withheld("2 of 3 records").value("", "2026-07", 1);
    assertThatThrownBy(() -> withValues.write(database))
        .hasMessageContaining("withheld_has_no_values");
    assertThat(database.rows(EVERYTHING)).isEmpty();
  }

  @Test
  void aReleaseWithOneBadValueWritesNothing() throws SQLException {
    database.fresh("one_bad");
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      TestRelease release =
          new TestRelease(5, "2026-08-01").value("", "2026-06", 1).value("", "2026-07", bad);
      assertThatThrownBy(() -> release.write(database))
          .hasMessageContaining("indicator_value_value_check");
    }
    TestRelease neither = new TestRelease(5, "2026-08-01").absent("", "2026-07", null);
    assertThatThrownBy(() -> neither.write(database)).hasMessageContaining("value_or_reason");

    assertThat(database.rows("SELECT * FROM release")).isEmpty();
    assertThat(database.rows("SELECT * FROM indicator_series")).isEmpty();
  }

  @Test
  void aSeriesKeepsItsUnit() throws SQLException {
    database.fresh("units");
    new TestRelease(5, "2026-08-01").value("", "2026-07", 1).write(database);

    TestRelease other = new TestRelease(6, "2026-09-01").unit("ratio").value("", "2026-08", 1);
    assertThatThrownBy(() -> other.write(database)).hasMessageContaining("another unit");
    assertThat(database.rows("SELECT log_position FROM release")).containsExactly("5");
  }

  @Test
  void aReaderNeverSeesPartOfARelease() throws Exception {
    database.fresh("whole");
    int size = 300;
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Connection reader = database.connect()) {
      Future<?> writer = threads.submit(() -> writeReleases(60, size));
      Set<String> seen = new TreeSet<>();
      while (!writer.isDone()) {
        seen.addAll(
            TestDatabase.rows(
                reader,
                "SELECT count(*), count(DISTINCT value), count(DISTINCT log_position)"
                    + " FROM indicator_latest"));
      }
      writer.get(60, TimeUnit.SECONDS);
      seen.addAll(TestDatabase.rows(reader, "SELECT count(*), 1, 1 FROM indicator_latest"));

      assertThat(seen).isSubsetOf("0|0|0", size + "|1|1").contains(size + "|1|1");
    } finally {
      threads.shutdownNow();
    }
    assertThat(database.rows("SELECT count(*) FROM indicator_value")).containsExactly("18000");
  }

  private static Void writeReleases(int count, int size) throws SQLException {
    try (Connection writer = database.connect()) {
      for (int position = 1; position <= count; position++) {
        TestRelease release = new TestRelease(position, "2026-08-01");
        for (int i = 0; i < size; i++) {
          release.value("partner " + i, "2026-07", position);
        }
        release.write(writer);
      }
    }
    return null;
  }
}
