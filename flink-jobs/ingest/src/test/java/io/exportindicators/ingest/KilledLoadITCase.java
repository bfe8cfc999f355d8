package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.Topics;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledLoadITCase {
  private static final LogTopics TOPICS = new LogTopics("releases.killed", "index.killed");

  private static final Duration WELL_BELOW_TRANSACTION_TIMEOUT =
      ReleaseWriter.TRANSACTION_TIMEOUT.dividedBy(2);

  @Test
  @Timeout(180)
  void whatAKilledLoadLeftIsNeverSeenAndTheNextLoadSucceedsAtOnce(@TempDir Path directory)
      throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
      String servers = kafka.bootstrapServers();
      kafka.createTopic(TOPICS.releases(), Topics.RELEASES.config());
      kafka.createTopic(TOPICS.index(), Topics.RELEASE_INDEX.config());
      Release before = Figures.release("2026-06-01", "2026-05", "1");
      try (ReleaseWriter writer = open(servers)) {
        writer.write(before);
      }
      assertThat(killedHalfway(servers)).isEqualTo(DyingLoader.EXIT_CODE);
      assertThat(LogReader.uncommitted(servers, TOPICS.releases())).hasSizeGreaterThan(2);
      assertThat(LogReader.committed(servers, TOPICS.releases())).hasSize(2);

      assertTimeout(WELL_BELOW_TRANSACTION_TIMEOUT, () -> loadAgain(servers));
      assertThat(LogReader.committed(servers, TOPICS.releases()))
          .hasSize(2 + DyingLoader.RECORDS + 1);
      assertThat(LogReader.markers(LogReader.committed(servers, TOPICS.index()))).hasSize(2);
    }
  }

  private static void loadAgain(String servers) {
    try (ReleaseWriter writer = open(servers)) {
      assertThat(writer.log().releases()).hasSize(1);
      assertThat(writer.write(DyingLoader.release()).attempt()).isEqualTo(1);
    }
  }

  private static ReleaseWriter open(String servers) {
    return ReleaseWriter.open(Map.of("bootstrap.servers", servers), TOPICS);
  }

  private static int killedHalfway(String servers) throws IOException, InterruptedException {
    Process loader =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    DyingLoader.class.getName(),
                    servers,
                    TOPICS.releases(),
                    TOPICS.index()))
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT)
            .start();
    if (!loader.waitFor(120, TimeUnit.SECONDS)) {
      loader.destroyForcibly();
      throw new AssertionError("the loader did not come to its middle");
    }
    return loader.exitValue();
  }
}
