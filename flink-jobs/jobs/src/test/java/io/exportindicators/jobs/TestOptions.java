package io.exportindicators.jobs;

import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.config.IndicatorsOptions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;

/** Options for tests that disturb a job. */
final class TestOptions {
  private TestOptions() {}

  /** The definitions of three-economies.csv, and a checkpoint every 50 ms. */
  static IndicatorsOptions threeEconomies(IndicatorsOptions topics) {
    try {
      return new IndicatorsOptions(
          topics.kafka(),
          topics.releasesTopic(),
          topics.indicatorsTopic(),
          topics.rejectedTopic(),
          DefinitionTableReader.read(
              Path.of(TestOptions.class.getResource("/three-economies.csv").toURI())),
          topics.measures(),
          Duration.ofMillis(50));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
