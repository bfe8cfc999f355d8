package io.exportindicators.jobs;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.config.IndicatorsOptions;
import io.exportindicators.schemas.tables.MeasureTable;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;

/** Options for tests that disturb a job. */
final class TestOptions {
  private TestOptions() {}

  /** Definitions and measures of three-economies*.csv, and a checkpoint every 50 ms. */
  static IndicatorsOptions threeEconomies(IndicatorsOptions topics) {
    return checkpointedOften(
        topics,
        DefinitionTableReader.read(file("/three-economies.csv")),
        MeasureTableReader.read(file("/three-economies-measures.csv")));
  }

  /** The standard tables, and a checkpoint every 50 ms. */
  static IndicatorsOptions checkpointedOften(IndicatorsOptions topics) {
    return checkpointedOften(topics, topics.definitions(), topics.measures());
  }

  private static IndicatorsOptions checkpointedOften(
      IndicatorsOptions topics, DefinitionTable definitions, MeasureTable measures) {
    return new IndicatorsOptions(
        topics.kafka(),
        topics.releasesTopic(),
        topics.indicatorsTopic(),
        topics.rejectedTopic(),
        definitions,
        measures,
        topics.seasonalRevisions(),
        Duration.ofMillis(50));
  }

  private static Path file(String name) {
    try {
      return Path.of(TestOptions.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
