package io.exportindicators.jobs.config;

import io.exportindicators.jobs.headline.SeasonalRevisions;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.tables.MeasureTable;
import io.exportindicators.schemas.tables.MeasureTableReader;
import io.exportindicators.schemas.tables.TableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Options of IndicatorsJob.
 *
 * @param kafka Kafka client settings, with bootstrap.servers
 * @param releasesTopic the log of releases
 * @param indicatorsTopic where results go
 * @param rejectedTopic where unusable messages go
 * @param definitions the definition table
 * @param measures the measure table
 * @param seasonalRevisions which seasonally adjusted figures of the past are told anew
 * @param checkpointInterval time between checkpoints
 */
public record IndicatorsOptions(
    Map<String, String> kafka,
    String releasesTopic,
    String indicatorsTopic,
    String rejectedTopic,
    DefinitionTable definitions,
    MeasureTable measures,
    SeasonalRevisions seasonalRevisions,
    Duration checkpointInterval) {
  private static final String RELEASES = "releases-topic";
  private static final String REJECTED = "rejected-topic";
  private static final String DEFINITIONS = "definitions";
  private static final String MEASURES = "measures";
  private static final String REVISED_MONTHS = "seasonal-revised-months";
  private static final String VISIBLE_CHANGE = "seasonal-visible-change";
  private static final List<String> NAMES =
      List.of(
          JobArguments.BOOTSTRAP,
          JobArguments.KAFKA_CONFIG,
          RELEASES,
          JobArguments.INDICATORS,
          REJECTED,
          DEFINITIONS,
          MEASURES,
          REVISED_MONTHS,
          VISIBLE_CHANGE,
          JobArguments.INTERVAL);

  /** The options with the standard topics, the standard tables and 30 s. */
  public static IndicatorsOptions of(String bootstrapServers) {
    return parse("--" + JobArguments.BOOTSTRAP, bootstrapServers);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException naming the option that is wrong
   * @throws TableException naming the lines that are wrong
   */
  public static IndicatorsOptions parse(String... arguments) {
    JobArguments given = new JobArguments(NAMES, arguments);
    return new IndicatorsOptions(
        given.kafka(),
        given.get(RELEASES, Topics.RELEASES.name()),
        given.get(JobArguments.INDICATORS, Topics.INDICATORS.name()),
        given.get(REJECTED, Topics.REJECTED.name()),
        given.has(DEFINITIONS)
            ? DefinitionTableReader.read(Path.of(given.get(DEFINITIONS)))
            : DefinitionTableReader.standard(),
        given.has(MEASURES)
            ? MeasureTableReader.read(Path.of(given.get(MEASURES)))
            : MeasureTableReader.standard(),
        new SeasonalRevisions(
            (int) given.whole(REVISED_MONTHS, SeasonalRevisions.STANDARD.months(), 1, 1200),
            given.ratio(VISIBLE_CHANGE, SeasonalRevisions.STANDARD.visibleChange())),
        given.checkpointInterval());
  }

  /** Of Kafka's settings where it is only: the others may be secret. */
  @Override
  public String toString() {
    return "IndicatorsOptions[bootstrapServers=%s, releasesTopic=%s, indicatorsTopic=%s, rejectedTopic=%s, seasonalRevisions=%s, checkpointInterval=%s]"
        .formatted(
            kafka.get("bootstrap.servers"),
            releasesTopic,
            indicatorsTopic,
            rejectedTopic,
            seasonalRevisions,
            checkpointInterval);
  }
}
