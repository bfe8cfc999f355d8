package io.exportindicators.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.state.rocksdb.RocksDBConfigurableOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting under which results would depend on timing is refused by its name. */
class ReleaseSemanticsTest {
  @Test
  void whatItAppliesPassesItsCheck() {
    assertThatCode(() -> ReleaseSemantics.check(applied())).doesNotThrowAnyException();
  }

  @Test
  void aPlainEnvironmentIsRefused() {
    assertThatThrownBy(() -> ReleaseSemantics.check(plain()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("execution.checkpointing.interval");
  }

  static Stream<Arguments> forbidden() {
    return Stream.of(
        with(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.AT_LEAST_ONCE),
        with(CheckpointingOptions.ENABLE_UNALIGNED, true),
        with(PipelineOptions.AUTO_GENERATE_UIDS, true),
        with(PipelineOptions.GENERIC_TYPES, true),
        with(PipelineOptions.MAX_PARALLELISM, 64));
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void eachForbiddenSettingIsNamed(String key, Consumer<Configuration> setting) {
    StreamExecutionEnvironment env = applied();
    Configuration settings = new Configuration();
    setting.accept(settings);
    env.configure(settings);
    assertThatThrownBy(() -> ReleaseSemantics.check(env))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(key);
  }

  @Test
  void rocksDbIsSparedLookingForNewKeys() {
    assertThat(applied().getConfiguration().get(RocksDBConfigurableOptions.USE_BLOOM_FILTER))
        .isTrue();
  }

  private static <T> Arguments with(ConfigOption<T> option, T value) {
    Consumer<Configuration> setting = settings -> settings.set(option, value);
    return Arguments.of(option.key(), setting);
  }

  private static StreamExecutionEnvironment applied() {
    StreamExecutionEnvironment env = plain();
    ReleaseSemantics.apply(env, 1000);
    return env;
  }

  private static StreamExecutionEnvironment plain() {
    return StreamExecutionEnvironment.createLocalEnvironment();
  }
}
