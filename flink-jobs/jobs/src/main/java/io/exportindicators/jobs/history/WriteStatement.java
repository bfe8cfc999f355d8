package io.exportindicators.jobs.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.flink.connector.jdbc.JdbcStatementBuilder;
import org.postgresql.PGConnection;

/** The one statement that writes a release, and how a release is bound to it. */
final class WriteStatement implements JdbcStatementBuilder<HistoryRelease> {
  static final String SQL =
      """
      CALL write_release(
        release_log_position => ?, release_source => ?,
        release_hash => ?, release_attempt => ?,
        release_published_millis => ?, release_kind => ?,
        release_backfill => ?, release_agency => ?,
        release_title => ?, release_observed_millis => ?,
        release_withheld => ?, release_implausible_count => ?,
        release_accepted => ?, series_indicator => ?,
        series_variant => ?, series_reporter => ?,
        series_sector => ?, series_definition => ?,
        series_flow => ?, series_by_dimension => ?,
        series_item => ?, series_region => ?,
        series_unit => ?, value_series => ?,
        value_period => ?, value_period_start_days => ?,
        value_period_stamp_millis => ?, value_amount => ?,
        value_absence => ?, value_status => ?,
        value_published_millis => ?, value_backfill => ?,
        value_method_version => ?, target_documents => ?,
        milestone_target => ?, milestone_period => ?,
        milestone_stamp_millis => ?, milestone_value => ?,
        event_documents => ?)
      """;

  private static final long serialVersionUID = 1L;

  @Override
  public void accept(PreparedStatement statement, HistoryRelease release) throws SQLException {
    bind(statement, release.header());
    Arrays arrays = new Arrays(statement, 14);
    bind(arrays, release.series());
    bind(arrays, release.values());
    bind(arrays, release.documents());
  }

  private static void bind(PreparedStatement statement, ReleaseHeader header) throws SQLException {
    statement.setLong(1, header.logPosition());
    statement.setString(2, header.source());
    statement.setString(3, header.releaseId());
    statement.setInt(4, header.attempt());
    statement.setLong(5, header.publishedMillis());
    statement.setString(6, header.kind());
    statement.setBoolean(7, header.backfill());
    statement.setString(8, header.agency());
    statement.setString(9, header.title());
    statement.setObject(10, header.observedMillis(), Types.BIGINT);
    statement.setString(11, header.withheld());
    statement.setInt(12, header.implausibleCount());
    statement.setString(13, header.accepted());
  }

  private static void bind(Arrays next, SeriesColumns series) throws SQLException {
    next.bind("text", series.indicator());
    next.bind("text", series.variant());
    next.bind("text", series.reporter());
    next.bind("text", series.sector());
    next.bind("text", series.definition());
    next.bind("text", series.flow());
    next.bind("text", series.by());
    next.bind("text", series.item());
    next.bind("text", series.region());
    next.bind("text", series.unit());
  }

  private static void bind(Arrays next, ValueColumns values) throws SQLException {
    next.bind("int4", values.series());
    next.bind("text", values.period());
    next.bind("int4", values.periodStartDays());
    next.bind("int8", values.periodStampMillis());
    next.bind("float8", nullWhereAbsent(values));
    next.bind("text", values.absence());
    next.bind("text", values.status());
    next.bind("int8", values.publishedMillis());
    next.bind("bool", values.backfill());
    next.bind("int4", values.methodVersion());
  }

  private static void bind(Arrays next, DocumentColumns documents) throws SQLException {
    next.bind("jsonb", documents.targets());
    next.bind("text", documents.milestoneTarget());
    next.bind("text", documents.milestonePeriod());
    next.bind("int8", documents.milestoneStampMillis());
    next.bind("float8", documents.milestoneValue());
    next.bind("jsonb", documents.events());
  }

  private static Double[] nullWhereAbsent(ValueColumns values) {
    Double[] amounts = new Double[values.amount().length];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = values.absence()[i] == null ? (Double) values.amount()[i] : null;
    }
    return amounts;
  }

  /** Binds arrays one after the other; the driver takes those of primitives as they are. */
  private static final class Arrays {
    private final PreparedStatement statement;
    private final PGConnection connection;
    private int index;

    Arrays(PreparedStatement statement, int firstIndex) throws SQLException {
      this.statement = statement;
      this.connection = statement.getConnection().unwrap(PGConnection.class);
      this.index = firstIndex;
    }

    void bind(String type, Object array) throws SQLException {
      statement.setArray(index++, connection.createArrayOf(type, array));
    }
  }
}
