package io.exportindicators.jobs.history;

import java.io.IOException;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.jdbc.JdbcConnectionOptions.JdbcConnectionOptionsBuilder;
import org.apache.flink.connector.jdbc.JdbcExecutionOptions;
import org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink;
import org.apache.flink.connector.jdbc.datasource.connections.JdbcConnectionProvider;
import org.apache.flink.connector.jdbc.datasource.connections.SimpleJdbcConnectionProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connector's sink, one statement a release, closed without an exception.
 *
 * <p>A writer that failed writes once more when it is closed, and with the database away that
 * throws again. Flink takes an exception there for a reason to end the whole task manager; and the
 * connection stayed open. Nothing is lost by letting it be: what was not written is in no
 * checkpoint and is read again.
 */
final class HistorySink implements Sink<HistoryRelease> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(HistorySink.class);
  private static final int RETRIES = 3;

  private final JdbcConnectionProvider connection;
  private final JdbcSink<HistoryRelease> sink;

  HistorySink(HistoryOptions options) {
    connection =
        new SimpleJdbcConnectionProvider(
            new JdbcConnectionOptionsBuilder()
                .withUrl(options.jdbcUrl())
                .withDriverName("org.postgresql.Driver")
                .withUsername(options.jdbcUser())
                .withPassword(options.jdbcPassword())
                .withProperty("ApplicationName", "export-indicators-history")
                .withProperty("tcpKeepAlive", "true")
                .withProperty("socketTimeout", "600")
                .build());
    sink =
        JdbcSink.<HistoryRelease>builder()
            .withQueryStatement(WriteStatement.SQL, new WriteStatement())
            .withExecutionOptions(
                JdbcExecutionOptions.builder()
                    .withBatchSize(1)
                    .withBatchIntervalMs(0)
                    .withMaxRetries(RETRIES)
                    .build())
            .buildAtLeastOnce(connection);
  }

  @Override
  public SinkWriter<HistoryRelease> createWriter(WriterInitContext context) throws IOException {
    return new Writer(sink.createWriter(context), connection);
  }

  private record Writer(SinkWriter<HistoryRelease> writer, JdbcConnectionProvider connection)
      implements SinkWriter<HistoryRelease> {
    @Override
    public void write(HistoryRelease release, Context context)
        throws IOException, InterruptedException {
      writer.write(release, context);
    }

    @Override
    public void flush(boolean endOfInput) throws IOException, InterruptedException {
      writer.flush(endOfInput);
    }

    @Override
    public void close() {
      try {
        writer.close();
      } catch (Exception e) {
        LOG.warn("The last release was not written; it will be read again.", e);
      } finally {
        connection.closeConnection();
      }
    }
  }
}
