package io.exportindicators.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** IndicatorsJob on the cluster of a test, undisturbed. */
final class TestJob {
  private TestJob() {}

  static JobClient start(Line line, int parallelism) throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(noRestart());
    env.setParallelism(parallelism);
    IndicatorsTopology.define(env, line.options());
    return env.executeAsync("test");
  }

  /** A job that dies must not come back unnoticed. */
  static Configuration noRestart() {
    Configuration settings = new Configuration();
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    return settings;
  }

  static void stop(JobClient job) throws Exception {
    assertThat(job.getJobStatus().get()).isEqualTo(JobStatus.RUNNING);
    job.cancel().get();
  }

  /** A header of a rejected message. */
  static String header(ConsumerRecord<byte[], byte[]> message, String key) {
    return new String(message.headers().lastHeader(key).value(), StandardCharsets.UTF_8);
  }
}
