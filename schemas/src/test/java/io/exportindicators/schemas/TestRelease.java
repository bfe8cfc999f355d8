package io.exportindicators.schemas;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A release as the history job writes it; all of its values are of one indicator. */
final class TestRelease {
  private static final String CALL =
      """
      CALL write_release(
        release_log_position => ?, release_source => 'bok', release_hash => ?,
        release_attempt => 1, release_published_millis => ?, release_kind => 'FULL',
        release_backfill => ?, release_agency => 'Bank of Korea', release_title => 'Totals',
        release_observed_millis => NULL, release_withheld => ?,
        series_indicator => ?, series_variant => ?, series_reporter => ?, series_sector => ?,
        series_definition => ?, series_flow => ?, series_by_dimension => ?, series_item => ?,
        series_region => ?, series_unit => ?,
        value_series => ?, value_period => ?, value_period_start_days => ?,
        value_period_stamp_millis => ?, value_amount => ?, value_absence => ?, value_status => ?,
        value_published_millis => ?, value_backfill => ?, value_method_version => ?,
        release_implausible_count => ?, release_accepted => ?)
      """;

  private record Value(int series, String period, Double amount, String absence) {}

  private final long position;
  private final Instant publishedAt;
  private final List<String> items = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private boolean backfill;
  private String withheld;
  private String unit = "USD";
  private int implausible;
  private String accepted;

  TestRelease(long position, String publishedAt) {
    this.position = position;
    this.publishedAt = Instant.parse(publishedAt + "T00:00:00Z");
  }

  TestRelease backfill() {
    backfill = true;
    return this;
  }

  TestRelease withheld(String reason) {
    withheld = reason;
    return this;
  }

  TestRelease accepted(int records, String reason) {
    implausible = records;
    accepted = reason;
    return this;
  }

  TestRelease unit(String newUnit) {
    unit = newUnit;
    return this;
  }

  TestRelease value(String item, String period, double amount) {
    return add(item, period, amount, null);
  }

  TestRelease absent(String item, String period, String reason) {
    return add(item, period, null, reason);
  }

  private TestRelease add(String item, String period, Double amount, String absence) {
    int place = items.indexOf(item);
    if (place < 0) {
      items.add(item);
      place = items.size() - 1;
    }
    values.add(new Value(place + 1, period, amount, absence));
    return this;
  }

  void write(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      write(connection);
    }
  }

  void write(Connection connection) throws SQLException {
    try (CallableStatement call = connection.prepareCall(CALL)) {
      call.setLong(1, position);
      call.setString(2, String.format(Locale.ROOT, "%064x", position));
      call.setLong(3, publishedAt.toEpochMilli());
      call.setBoolean(4, backfill);
      call.setString(5, withheld);
      series(call, 6, item -> "trade_value_usd");
      series(call, 7, item -> "1m");
      series(call, 8, item -> "KOR");
      series(call, 9, item -> "semiconductors");
      series(call, 10, item -> "hs8542");
      series(call, 11, item -> "export");
      series(call, 12, item -> item.isEmpty() ? "" : "partner");
      series(call, 13, item -> item);
      series(call, 14, item -> "");
      series(call, 15, item -> unit);
      value(call, 16, "int4", Value::series);
      value(call, 17, "text", Value::period);
      value(call, 18, "int4", v -> (int) period(v).firstDay().toEpochDay());
      value(call, 19, "int8", v -> period(v).stamp().toEpochMilli());
      value(call, 20, "float8", Value::amount);
      value(call, 21, "text", Value::absence);
      value(call, 22, "text", v -> "PROVISIONAL");
      value(call, 23, "int8", v -> publishedAt.toEpochMilli());
      value(call, 24, "bool", v -> backfill);
      value(call, 25, "int4", v -> 1);
      call.setInt(26, implausible);
      call.setString(27, accepted);
      call.execute();
    }
  }

  private static ReferencePeriod period(Value value) {
    return ReferencePeriod.parse(value.period()).orElseThrow();
  }

  private void series(PreparedStatement call, int index, Function<String, String> column)
      throws SQLException {
    call.setArray(
        index, call.getConnection().createArrayOf("text", items.stream().map(column).toArray()));
  }

  private void value(PreparedStatement call, int index, String type, Function<Value, Object> column)
      throws SQLException {
    call.setArray(
        index, call.getConnection().createArrayOf(type, values.stream().map(column).toArray()));
  }
}
