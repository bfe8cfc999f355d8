package io.exportindicators.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedPostgres;
import io.exportindicators.schemas.DatabaseSchema;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.Status;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteStatementITCase {
  @Test
  void everyFieldArrivesInItsColumn(@TempDir Path directory) throws Exception {
    IndicatorValue odd = Releases.value(7, 0);
    odd.setVariant("a\"b\\c,{d}");
    odd.setItem("충북");
    odd.setBy("region");
    odd.setRegion("KR-43");
    odd.setPeriod("2026-07/10");
    odd.setValue(-0.1);
    odd.setStatus(Status.ANNUAL_FINAL);
    odd.setPublishedAt(Instant.parse("2026-08-11T00:00:00.123Z"));
    odd.setBackfill(true);
    odd.setMethodVersion(3);
    IndicatorValue absent = Releases.value(7, 9);
    ReleaseMarker marker = Releases.marker(7, 2);
    marker.setObservedAt(Instant.parse("2026-08-12T01:02:03Z"));
    marker.setImplausibleCount(2);
    marker.setAccepted("asked the agency");

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
      DatabaseSchema.migrate(postgres.jdbcUrl(), "postgres", "postgres");
      try (Connection connection =
          DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "postgres")) {
        // Twelve times: the driver turns to a prepared statement and binary arrays on the way.
        for (int times = 0; times < 12; times++) {
          try (PreparedStatement statement = connection.prepareStatement(WriteStatement.SQL)) {
            new WriteStatement()
                .accept(
                    statement,
                    ReleaseColumns.of(
                        new CompleteRelease(marker, List.of(odd, absent), List.of())));
            statement.addBatch();
            statement.executeBatch();
          }
        }
        assertThat(row(connection, "SELECT to_jsonb(r) - 'recorded_at' FROM release r"))
            .isEqualTo(
                """
                {"kind": "FULL", "title": "Totals", "agency": "Bank of Korea", "source": \
                "bok-total", "attempt": 1, "accepted": "asked the agency", "backfill": false, "withheld": null, "release_id": \
                "0000000000000000000000000000000000000000000000000000000000000007", \
                "observed_at": "2026-08-12T01:02:03+00:00", "value_count": 2, "log_position": 7, \
                "published_at": "2026-01-08T00:00:00+00:00", "implausible_count": 2}\
                """);
        String columns =
            "SELECT concat_ws('|', indicator, variant, reporter, sector, definition, flow,"
                + " by_dimension, item, region, period, period_start, period_stamp AT TIME ZONE"
                + " 'UTC', coalesce(value::text, 'null'), coalesce(absence, 'null'), unit, status,"
                + " vintage AT TIME ZONE 'UTC', log_position, source, method_version)"
                + " FROM indicator_vintage WHERE ";
        assertThat(row(connection, columns + "backfill"))
            .isEqualTo(
                "trade_value_usd|a\"b\\c,{d}|KOR|semiconductors|hs8542|export|region|충북|KR-43"
                    + "|2026-07/10|2026-07-01|2026-07-11 00:00:00|-0.1|null|USD|ANNUAL_FINAL"
                    + "|2026-08-11 00:00:00.123|7|bok-total|3");
        assertThat(row(connection, columns + "NOT backfill"))
            .isEqualTo(
                "trade_value_usd|1m|KOR|semiconductors|hs8542|export|partner|p0|"
                    + "|2020-10|2020-10-01|2020-10-15 00:00:00|null|no base|USD|PROVISIONAL"
                    + "|2026-01-08 00:00:00|7|bok-total|1");
      }
    }
  }

  private static String row(Connection connection, String sql) throws Exception {
    try (ResultSet result = connection.createStatement().executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      String first = result.getString(1);
      assertThat(result.next()).isFalse();
      return first;
    }
  }
}
