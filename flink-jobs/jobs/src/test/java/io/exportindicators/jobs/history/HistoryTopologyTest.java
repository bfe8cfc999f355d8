package io.exportindicators.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;

class HistoryTopologyTest {
  private final StreamExecutionEnvironment env =
      StreamExecutionEnvironment.getExecutionEnvironment();

  @Test
  void everyOperatorHasItsUidAndNoOtherRunsBesideIt() {
    StreamGraph graph = define();

    assertThat(graph.getStreamNodes())
        .extracting(StreamNode::getTransformationUID)
        .containsExactlyInAnyOrderElementsOf(HistoryUids.all());
    assertThat(HistoryUids.all())
        .isEqualTo(List.of("indicators", "release-assembler", "history-sink"));
    assertThat(graph.getStreamNodes()).allSatisfy(n -> assertThat(n.getParallelism()).isOne());
    assertThat(graph.getJobGraph().getNumberOfVertices()).isOne();
  }

  @Test
  void restartsHaveNoEnd() {
    define();

    assertThat(env.getConfiguration().get(RestartStrategyOptions.RESTART_STRATEGY))
        .isEqualTo("exponential-delay");
    assertThat(
            env.getConfiguration()
                .get(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS))
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void elementsNeedNoKryo() throws IOException {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(RawMessage.class);
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(HistoryRelease.class);
    TypeSerializer<HistoryRelease> serializer =
        TypeInformation.of(HistoryRelease.class).createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(64);
    HistoryRelease release = ReleaseColumns.of(Releases.release(7, 20));
    serializer.serialize(release, out);

    assertThat(serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer())))
        .usingRecursiveComparison()
        .isEqualTo(release);
  }

  private StreamGraph define() {
    HistoryTopology.define(
        env, HistoryOptions.parse(Map.of(HistoryOptions.PASSWORD_VARIABLE, "secret")));
    return env.getStreamGraph(false);
  }
}
