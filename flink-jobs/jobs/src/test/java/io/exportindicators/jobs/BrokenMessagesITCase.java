package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand broken messages on the log, before, inside and behind good releases. */
class BrokenMessagesITCase {
  private static final int MESSAGES = 100_000;

  @RegisterExtension
  static final MiniClusterExtension FLINK =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(2)
              .build());

  @TempDir Path directory;
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final Random random = new Random(20260101);

  @Test
  void doNotStopTheJobAndAreAllRejectedWithAReason() throws Exception {
    List<byte[]> broken = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      broken.add(brokenMessage(i % 8));
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
      Line line = new Line(kafka, "");
      StreamExecutionEnvironment env =
          StreamExecutionEnvironment.getExecutionEnvironment(TestJob.noRestart());
      env.setParallelism(2);
      IndicatorsTopology.define(env, line.options());
      JobClient job = env.executeAsync("broken messages");
      line.writeBytes(broken.subList(0, MESSAGES / 2));
      List<SpecificRecord> release = release("a", "2024-02-01T00:00:00Z").messages();
      line.write(release.subList(0, 1));
      line.writeBytes(broken.subList(MESSAGES / 2, MESSAGES));
      line.write(release.subList(1, release.size()));
      line.write(release("b", "2024-03-01T00:00:00Z").messages());

      List<CompleteRelease> releases = line.awaitReleases(2);
      List<ConsumerRecord<byte[], byte[]>> rejected = line.awaitRejections(MESSAGES);
      TestJob.stop(job);

      assertThat(releases).allMatch(complete -> complete.marker().getWithheld() == null);
      assertThat(releases.get(0).values()).isNotEmpty();
      assertReasons(rejected);
      Map<String, byte[]> byOffset = new TreeMap<>();
      for (ConsumerRecord<byte[], byte[]> message : rejected) {
        assertThat(TestJob.header(message, "topic")).isEqualTo("releases.v1");
        byOffset.put(TestJob.header(message, "offset"), message.value());
      }
      assertThat(byOffset).hasSize(MESSAGES);
      assertThat(byOffset.values().stream().map(Arrays::hashCode).sorted())
          .as("their bytes")
          .containsExactlyElementsOf(broken.stream().map(Arrays::hashCode).sorted().toList());
    }
  }

  private static void assertReasons(List<ConsumerRecord<byte[], byte[]>> rejected) {
    List<String> reasons =
        rejected.stream().map(message -> TestJob.header(message, "reason")).toList();
    for (String reason :
        List.of(
            "unknown schema fingerprint",
            "value is not a number",
            "period '9999-12' is none",
            "publication time",
            "does not belong in the log",
            "unknown definition")) {
      assertThat(reasons.stream().filter(said -> said.contains(reason)).count())
          .as(reason)
          .isGreaterThanOrEqualTo(MESSAGES / 8);
    }
    assertThat(reasons).noneMatch(String::isBlank);
  }

  private static ReleaseFixture release(String id, String published) {
    return new ReleaseFixture("kcs-10day", id, published)
        .kcs("00", "2024-01", 1000)
        .kcs("01", "2024-01", 100);
  }

  private byte[] brokenMessage(int kind) {
    TradeRecord trade = release("junk", "2024-02-01T00:00:00Z").records().get(0);
    byte[] whole = codec.encode(trade);
    return switch (kind) {
      case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 1 -> {
        whole[2 + random.nextInt(8)] ^= (byte) (1 + random.nextInt(255));
        yield whole;
      }
      case 2 -> {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        yield bytes;
      }
      case 3 -> codec.encode(observation(Double.NaN));
      case 4 -> codec.encode(TradeRecord.newBuilder(trade).setPeriod("9999-12").build());
      case 5 -> codec.encode(marker(Instant.ofEpochMilli(Long.MAX_VALUE - random.nextInt(99))));
      case 6 -> codec.encode(indicatorValue());
      default ->
          codec.encode(
              TradeRecord.newBuilder(trade)
                  .setDefinition("no such definition " + random.nextInt())
                  .build());
    };
  }

  private static SectorObservation observation(double value) {
    return SectorObservation.newBuilder()
        .setSource("kosis")
        .setReleaseId("junk")
        .setAttempt(1)
        .setDefinition("c261")
        .setReporter("KOR")
        .setSector("semiconductors")
        .setMeasure("production")
        .setRegion("")
        .setPeriod("2024-01")
        .setValue(value)
        .setUnit("index 2020=100")
        .setStatus(Status.PROVISIONAL)
        .setBackfill(false)
        .build();
  }

  private static ReleaseMarker marker(Instant published) {
    return ReleaseMarker.newBuilder(release("junk", "2024-02-01T00:00:00Z").marker(1))
        .setPublishedAt(published)
        .build();
  }

  private static IndicatorValue indicatorValue() {
    return IndicatorValue.newBuilder()
        .setLogPosition(1)
        .setIndex(0)
        .setIndicator("trade_value_usd")
        .setVariant("1m")
        .setReporter("KOR")
        .setSector("total")
        .setDefinition("kcs-item")
        .setFlow("export")
        .setBy("")
        .setItem("")
        .setRegion("")
        .setPeriod("2024-01")
        .setValue(1.0)
        .setUnit("USD")
        .setStatus(Status.PROVISIONAL)
        .setPublishedAt(Instant.EPOCH)
        .setSource("kcs-10day")
        .setReleaseId("junk")
        .setBackfill(false)
        .setMethodVersion(1)
        .build();
  }
}
