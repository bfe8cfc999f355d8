package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.jobs.config.OperatorUids;
import io.exportindicators.jobs.config.ReleaseSemantics;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

/** The graph of the job: its uids bind state to operators, its single operators stay single. */
class IndicatorsTopologyTest {
  /** Never changed, only added to: a stored savepoint is found by these. */
  private static final List<String> GOLDEN_UIDS =
      List.of(
          "release-log",
          "release-gate",
          "series",
          "across-3",
          "world-changes",
          "world",
          "headline-inputs",
          "headline-4",
          "linked-exports",
          "productivity",
          "tracked",
          "tracked-world",
          "tracked-productivity",
          "targets",
          "readings",
          "world-readings",
          "headline-readings",
          "productivity-readings",
          "target-readings",
          "markers",
          "release-closer-4",
          "indicators-sink",
          "rejected-sink");

  @Test
  void uidsAreTheGoldenOnes() {
    assertThat(OperatorUids.all()).containsExactlyElementsOf(GOLDEN_UIDS);
  }

  @Test
  void theGraphHasExactlyTheGoldenUids() {
    assertThat(
            graph(4).getStreamNodes().stream()
                .map(StreamNode::getTransformationUID)
                .filter(Objects::nonNull))
        .allMatch(
            uid ->
                GOLDEN_UIDS.contains(uid)
                    || GOLDEN_UIDS.stream().anyMatch(golden -> uid.endsWith(": " + golden)),
            "is a golden uid or that of a part of a sink")
        .containsAll(GOLDEN_UIDS.subList(0, 21));
    assertThat(graph(4).getStreamNodes())
        .allMatch(node -> node.getTransformationUID() != null, "has a uid");
  }

  @Test
  void onlyTheStagesBehindTheGateRunInParallel() {
    TreeMap<String, Integer> parallelism = new TreeMap<>();
    for (StreamNode node : graph(4).getStreamNodes()) {
      parallelism.put(node.getTransformationUID(), node.getParallelism());
      assertThat(node.getMaxParallelism())
          .as(node.getOperatorName())
          .isIn(1, ReleaseSemantics.MAX_PARALLELISM);
    }
    List<String> parallel = GOLDEN_UIDS.subList(2, 19);
    assertThat(parallelism).containsKeys(parallel.toArray(new String[0]));
    parallel.forEach(uid -> assertThat(parallelism.remove(uid)).as(uid).isEqualTo(4));
    assertThat(parallelism.values()).allMatch(number -> number == 1);
  }

  @Test
  void anOperatorWithoutAUidIsRefused() {
    StreamExecutionEnvironment env = defined(1);
    env.fromSequence(1, 2).uid("numbers").sinkTo(new DiscardingSink<>());
    assertThatThrownBy(env::getStreamGraph)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Auto generated UIDs have been disabled");
  }

  private static StreamGraph graph(int parallelism) {
    return defined(parallelism).getStreamGraph();
  }

  private static StreamExecutionEnvironment defined(int parallelism) {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
    IndicatorsTopology.define(env, IndicatorsOptions.of("127.0.0.1:9"));
    return env;
  }
}
