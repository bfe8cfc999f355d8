package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryViewsITCase {
  @AutoClose private static TestDatabase database;

  @BeforeAll
  static void startServer() throws IOException {
    database = TestDatabase.start();
  }

  @Test
  void betweenTwoVintagesTheFirstIsKnownAndAfterThemTheSecond() throws SQLException {
    database.fresh("vintages");
    new TestRelease(10, "2026-08-01").value("", "2026-07", 100).write(database);
    new TestRelease(20, "2026-09-01")
        .value("", "2026-07", 110)
        .value("", "2026-08", 200)
        .write(database);

    String columns = "period, value, vintage, log_position";
    assertThat(database.rows("SELECT " + columns + " FROM indicator_latest ORDER BY period"))
        .containsExactly(
            "2026-07|110|2026-09-01 00:00:00+00|20", "2026-08|200|2026-09-01 00:00:00+00|20");
    assertThat(asOf(columns, "2026-08-15"))
        .containsExactly("2026-07|100|2026-08-01 00:00:00+00|10");
    assertThat(asOf("value", "2026-08-01")).containsExactly("100");
    assertThat(asOf("value", "2026-07-31 23:59:59")).isEmpty();
    assertThat(asOf("value", "2026-09-01")).containsExactly("110", "200");
    assertThat(database.rows("SELECT period, value FROM indicator_first_release ORDER BY period"))
        .containsExactly("2026-07|100", "2026-08|200");
  }

  @Test
  void ofTwoVintagesWithOneDateTheLaterInTheLogHolds() throws SQLException {
    database.fresh("same_day");
    new TestRelease(10, "2026-08-01").value("", "2026-07", 100).write(database);
    new TestRelease(11, "2026-08-01").value("", "2026-07", 101).write(database);

    assertThat(asOf("value", "2026-08-01")).containsExactly("101");
    assertThat(database.rows("SELECT value FROM indicator_latest")).containsExactly("101");
    assertThat(database.rows("SELECT value FROM indicator_first_release")).containsExactly("100");
  }

  @Test
  void backfillIsNeverAFirstReleaseNorARevision() throws SQLException {
    database.fresh("backfill");
    new TestRelease(1, "2026-01-01").backfill().value("", "2025-11", 50).write(database);
    new TestRelease(2, "2026-02-01")
        .value("", "2025-11", 55)
        .value("", "2025-12", 60)
        .write(database);
    new TestRelease(3, "2026-03-02").backfill().value("", "2025-12", 66).write(database);

    assertThat(database.rows("SELECT period, value FROM indicator_first_release"))
        .containsExactly("2025-12|60");
    assertThat(database.rows("SELECT period, difference, months FROM indicator_revision"))
        .containsExactly("2025-12|0|0");
    assertThat(database.rows("SELECT * FROM indicator_revision_size")).isEmpty();
    assertThat(database.rows("SELECT period, value FROM indicator_latest ORDER BY period"))
        .containsExactly("2025-11|55", "2025-12|66");
  }

  @Test
  void revisionsHaveTheirSizeByAge() throws SQLException {
    database.fresh("revisions");
    new TestRelease(1, "2026-02-01")
        .value("", "2026-01", 100)
        .absent("", "2025-12", "no base")
        .write(database);
    new TestRelease(2, "2026-03-01")
        .value("", "2026-01", 90)
        .value("", "2026-02", 10)
        .write(database);
    new TestRelease(3, "2026-04-15")
        .value("", "2026-01", 103)
        .value("", "2026-02", 14)
        .write(database);

    assertThat(
            database.rows(
                "SELECT period, first_value, latest_value, difference, months"
                    + " FROM indicator_revision ORDER BY period"))
        .containsExactly("2026-01|100|103|-3|2", "2026-02|10|14|-4|1");
    assertThat(
            database.rows(
                "SELECT months, revisions, mean_difference, median_size, ninth_decile_size, unit"
                    + " FROM indicator_revision_size ORDER BY months"))
        .containsExactly("1|2|3|7|9.4|USD", "2|1|-3|3|3|USD");
  }

  @Test
  void theFirstReleaseIsTheFirstWithAValue() throws SQLException {
    database.fresh("begins_absent");
    new TestRelease(1, "2026-02-01")
        .absent("", "2025-12", "no base")
        .absent("", "2026-01", "no base")
        .absent("late", "2026-01", "no base")
        .write(database);
    new TestRelease(2, "2026-03-01")
        .value("", "2026-01", 7)
        .absent("late", "2026-01", "no month before")
        .write(database);
    new TestRelease(3, "2026-04-01").backfill().value("late", "2026-01", 40).write(database);
    new TestRelease(4, "2026-05-01")
        .value("", "2026-01", 9)
        .value("late", "2026-01", 44)
        .write(database);
    new TestRelease(5, "2026-06-01").absent("", "2026-01", "withdrawn").write(database);

    assertThat(
            database.rows(
                "SELECT item, period, value, absence, log_position FROM indicator_first_release"))
        .containsExactly("|2026-01|7|null|2");
    assertThat(
            database.rows(
                "SELECT period, first_value, latest_value, difference, months"
                    + " FROM indicator_revision"))
        .containsExactly("2026-01|7|null|null|3");
    assertThat(
            database.rows(
                "SELECT item, months, revisions, mean_difference FROM indicator_revision_size"))
        .containsExactly("|2|1|-2");
  }

  @Test
  void anAbsenceIsShownWithItsReason() throws SQLException {
    database.fresh("absence");
    new TestRelease(1, "2026-02-01").value("", "2026-01", 100).write(database);
    new TestRelease(2, "2026-03-01").absent("", "2026-01", "withdrawn").write(database);

    assertThat(database.rows("SELECT value, absence, unit FROM indicator_latest"))
        .containsExactly("null|withdrawn|USD");
  }

  @Test
  void everyTableViewAndColumnIsDescribed() throws SQLException {
    database.fresh("described");

    assertThat(
            database.rows(
                """
                SELECT c.relname, a.attname
                FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
                  AND c.relname <> 'flyway_schema_history'
                  AND (obj_description(c.oid) IS NULL
                    OR coalesce(col_description(c.oid, a.attnum), '') !~ '(Unit: |No unit)')
                """))
        .isEmpty();
  }

  private static List<String> asOf(String columns, String moment) throws SQLException {
    return database.rows(
        "SELECT %s FROM indicator_as_of('%s+00') ORDER BY period".formatted(columns, moment));
  }
}
