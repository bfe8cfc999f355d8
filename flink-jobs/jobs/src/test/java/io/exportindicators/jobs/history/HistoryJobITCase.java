package io.exportindicators.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HistoryJobITCase {
  private static final Duration LONG = Duration.ofMinutes(1);

  private static final String RELEASES =
      "SELECT r.log_position, r.value_count, count(v.series_id), r.withheld FROM release r"
          + " LEFT JOIN indicator_value v USING (log_position) GROUP BY 1 ORDER BY 1";

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(2)
              .build());

  @TempDir private Path directory;
  @AutoClose private HistoryLine line;
  private JobClient job;

  @BeforeEach
  void startLine() {
    line = new HistoryLine(directory);
  }

  @AfterEach
  void stopJob() throws Exception {
    if (job != null && !job.getJobStatus().get(30, TimeUnit.SECONDS).isTerminalState()) {
      job.cancel().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void everyReleaseArrivesOnceHoweverOftenItIsWritten() throws Exception {
    CompleteRelease first = Releases.release(10, 100);
    CompleteRelease second = Releases.release(12, 200);
    line.write(first);
    line.writePart(second, 150);
    job = line.startJob(null);
    awaitRows("10|100|100|null");

    line.write(first);
    line.write(second);
    line.write(Releases.withheld(13, "2 of 3 records"));
    line.write(second);
    line.write(Releases.release(14, 1));

    awaitRows("10|100|100|null", "12|200|200|null", "13|0|0|2 of 3 records", "14|1|1|null");
    assertThat(
            line.rows(
                "SELECT item, period, value, absence, vintage FROM indicator_as_of"
                    + "('2026-01-12') WHERE item = 'p0' AND period IN ('2020-01', '2020-10') ORDER BY 2"))
        .containsExactly(
            "p0|2020-01|10|null|2026-01-11 00:00:00+00",
            "p0|2020-10|null|no base|2026-01-11 00:00:00+00");
    assertThat(
            line.rows("SELECT value FROM indicator_latest WHERE period = '2020-01' ORDER BY item"))
        .containsExactly("14", "12.08", "12.16");
    assertThat(line.rows("SELECT count(*) FROM indicator_series")).containsExactly("3");
  }

  @Test
  void aSavepointInTheMiddleOfAReleaseLosesNothing() throws Exception {
    CompleteRelease release = Releases.release(11, 500);
    line.write(Releases.release(10, 100));
    line.writePart(release, 300);
    job = line.startJob(null);
    await().atMost(LONG).until(line::isAllInACheckpoint);
    String savepoint =
        job.stopWithSavepoint(
                false,
                directory.resolve("savepoint").toUri().toString(),
                SavepointFormatType.CANONICAL)
            .get(60, TimeUnit.SECONDS);
    release.values().subList(300, 500).forEach(line::write);
    line.write(release.marker());
    line.write(Releases.release(12, 50));

    job = line.startJob(savepoint);

    awaitRows("10|100|100|null", "11|500|500|null", "12|50|50|null");
  }

  @Test
  void theDatabaseMayBeAway() throws Exception {
    line.write(Releases.release(10, 100));
    job = line.startJob(null);
    awaitRows("10|100|100|null");

    line.stopDatabase();
    for (int position = 11; position <= 30; position++) {
      line.write(Releases.release(position, 100));
    }
    await().atMost(LONG).until(() -> job.getJobStatus().get() == JobStatus.RESTARTING);
    line.startDatabase();

    await()
        .atMost(LONG)
        .ignoreException(SQLException.class)
        .untilAsserted(
            () ->
                assertThat(line.rows("SELECT count(*), max(log_position) FROM release"))
                    .containsExactly("21|30"));
    assertThat(line.rows("SELECT count(*) FROM indicator_value")).containsExactly("2100");
    assertThat(job.getJobStatus().get()).isEqualTo(JobStatus.RUNNING);
  }

  @Test
  void aReleaseOfTwoHundredThousandValuesArrives() throws Exception {
    line.write(Releases.release(10, 200_000));
    line.write(Releases.release(11, 200_000));
    job = line.startJob(null);

    awaitRows("10|200000|200000|null", "11|200000|200000|null");
    assertThat(line.rows("SELECT count(*), count(value) FROM indicator_latest"))
        .containsExactly("200000|180000");
  }

  @Test
  void aMessageThatIsNotOursEndsTheJobForGood() throws Exception {
    line.write(Releases.release(10, 2));
    line.write(new byte[] {1, 2, 3});
    line.write(Releases.release(11, 2));
    job = line.startJob(null);

    assertThatThrownBy(() -> job.getJobExecutionResult().get(120, TimeUnit.SECONDS))
        .satisfies(
            e ->
                assertThat(ExceptionUtils.stringifyException(e))
                    .contains("indicators.v1, offset 3: message of 3 bytes, no header"));
    assertThat(line.rows(RELEASES)).containsExactly("10|2|2|null");
  }

  @Test
  void aReleaseWithAValueMissingEndsTheJobForGood() throws Exception {
    line.writePart(Releases.release(10, 3), 2);
    line.write(Releases.marker(10, 3));
    job = line.startJob(null);

    assertThatThrownBy(() -> job.getJobExecutionResult().get(120, TimeUnit.SECONDS))
        .satisfies(
            e ->
                assertThat(ExceptionUtils.stringifyException(e))
                    .contains("offset 2: release at log position 10 has 2 of 3 values"));
    assertThat(line.rows(RELEASES)).isEmpty();
  }

  private void awaitRows(String... expected) {
    await()
        .atMost(LONG)
        .untilAsserted(() -> assertThat(line.rows(RELEASES)).isEqualTo(List.of(expected)));
  }
}
