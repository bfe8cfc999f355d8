package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.embedded.EmbeddedKafka;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.shaded.guava33.com.google.common.hash.Hashing;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A savepoint of version 7, stored with the tests, is restored and goes on to the same bytes; those
 * of versions 1 to 6, which have not kept what version 7 needs or have judged months by other
 * rules, are refused.
 *
 * <p>It was taken in the middle of a release, with one release withheld and one waiting. Of the
 * older ones only their metadata is kept: they are refused before any state is read.
 */
class StoredSavepointITCase {
  private static final int RELEASES_BEFORE = 19;
  private static final List<List<SpecificRecord>> RELEASES =
      new RandomReleases(20240101, 10).releases();

  @RegisterExtension
  static final MiniClusterExtension FLINK =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(4)
              .build());

  @TempDir Path directory;
  @AutoClose private EmbeddedKafka kafka;

  @BeforeEach
  void startKafka() {
    kafka = EmbeddedKafka.start(directory.resolve("kafka"));
  }

  @Test
  void versionSevenIsRestored(@InjectMiniCluster MiniCluster cluster) throws Exception {
    Path stored = stored("/savepoint-v7");
    Line line = new Line(kafka, ".stored");
    write(line, 0, RELEASES.size());
    Line replayed = new Line(kafka, ".replayed");
    try (RunningJob job =
        new RunningJob(
            cluster, TestOptions.threeEconomies(line.optionsWritingTo(replayed)), directory)) {
      job.start(1, "hashmap");
      List<byte[]> tail =
          Line.bytes(
              replayed.awaitReleases(RELEASES.size()).subList(RELEASES_BEFORE, RELEASES.size()));
      try (RunningJob restored =
          new RunningJob(cluster, TestOptions.threeEconomies(line.options()), directory)) {
        restored.startFrom(stored.toUri().toString(), 3);
        assertThat(Line.bytes(line.awaitReleases(RELEASES.size() - RELEASES_BEFORE)))
            .containsExactlyElementsOf(tail);
      }
    }
  }

  /** The refusal names the savepoint and, by its hash, an operator whose uid is no more. */
  @ParameterizedTest
  @CsvSource({
    "savepoint-v1, across release-closer",
    "savepoint-v2, across-2 release-closer-2",
    "savepoint-v3, release-closer-3",
    "savepoint-v4, headline",
    "savepoint-v5, headline-2",
    "savepoint-v6, headline-3"
  })
  void anOlderVersionIsRefusedAndNotContinued(
      String version, String uids, @InjectMiniCluster MiniCluster cluster) {
    Path stored = stored("/" + version);
    Line line = new Line(kafka, ".refused");
    RunningJob job = new RunningJob(cluster, TestOptions.threeEconomies(line.options()), directory);
    assertThatThrownBy(() -> job.startFrom(stored.toUri().toString(), 1))
        .hasStackTraceContaining("Failed to rollback to checkpoint/savepoint")
        .hasStackTraceContaining(version)
        .hasStackTraceContaining("allowNonRestoredState")
        .satisfies(
            refusal ->
                assertThat(operators(uids))
                    .anyMatch(ExceptionUtils.stringifyException(refusal)::contains));
  }

  /** What Flink makes of uids. */
  private static List<String> operators(String uids) {
    return Stream.of(uids.split(" ", -1))
        .map(uid -> Hashing.murmur3_128(0).hashString(uid, StandardCharsets.UTF_8).toString())
        .toList();
  }

  @Test
  @Disabled("writes the savepoint that is stored; run it by hand when a version adds state")
  void writesTheStoredSavepoint(@InjectMiniCluster MiniCluster cluster) throws Exception {
    Line line = new Line(kafka, ".stored");
    write(line, 0, RELEASES_BEFORE);
    List<SpecificRecord> open = RELEASES.get(RELEASES_BEFORE);
    line.write(open.subList(0, open.size() / 2));
    Path target = Path.of(System.getProperty("java.io.tmpdir"), "export-indicators-savepoint");
    RunningJob job = new RunningJob(cluster, TestOptions.threeEconomies(line.options()), target);
    job.start(2, "hashmap");
    line.awaitReleases(RELEASES_BEFORE);
    assertThat(job.stop()).contains(target.toString());
  }

  private static Path stored(String name) {
    try {
      return Path.of(StoredSavepointITCase.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Line line, int from, int to) {
    for (List<SpecificRecord> release : RELEASES.subList(from, to)) {
      line.write(release.subList(0, release.size() / 2));
      line.write(release.subList(release.size() / 2, release.size()));
    }
  }
}
