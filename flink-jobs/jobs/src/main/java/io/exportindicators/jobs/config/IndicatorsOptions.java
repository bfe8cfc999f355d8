package io.exportindicators.jobs.config;

import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.flink.util.ParameterTool;

/**
 * Options of IndicatorsJob.
 *
 * @param kafka Kafka client settings, with bootstrap.servers
 * @param releasesTopic the log of releases
 * @param indicatorsTopic where results go
 * @param rejectedTopic where unusable messages go
 * @param definitions the definition table
 * @param checkpointInterval time between checkpoints
 */
public record IndicatorsOptions(
    Map<String, String> kafka,
    String releasesTopic,
    String indicatorsTopic,
    String rejectedTopic,
    DefinitionTable definitions,
    Duration checkpointInterval) {
  private static final String BOOTSTRAP = "bootstrap-servers";
  private static final String RELEASES = "releases-topic";
  private static final String INDICATORS = "indicators-topic";
  private static final String REJECTED = "rejected-topic";
  private static final String DEFINITIONS = "definitions";
  private static final String INTERVAL = "checkpoint-interval-seconds";
  private static final Set<String> NAMES =
      Set.of(BOOTSTRAP, RELEASES, INDICATORS, REJECTED, DEFINITIONS, INTERVAL);
  private static final long LONGEST_INTERVAL = Duration.ofDays(365).toSeconds();

  /** What ParameterTool puts in place of a value that is not there. */
  private static final String NO_VALUE = "__NO_VALUE_KEY";

  /** The options with the standard topics, the standard definition table and 30 s. */
  public static IndicatorsOptions of(String bootstrapServers) {
    return parse("--" + BOOTSTRAP, bootstrapServers);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException naming the option that is wrong
   * @throws DefinitionTableException naming the lines that are wrong
   */
  public static IndicatorsOptions parse(String... arguments) {
    ParameterTool given = ParameterTool.fromArgs(arguments);
    for (Object name : given.getProperties().keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option --" + name + ", there are --" + String.join(", --", NAMES));
      }
      if (NO_VALUE.equals(given.get((String) name))) {
        throw new IllegalArgumentException("--" + name + ": a value is expected");
      }
    }
    return new IndicatorsOptions(
        Map.of("bootstrap.servers", given.get(BOOTSTRAP, "127.0.0.1:9092")),
        given.get(RELEASES, Topics.RELEASES.name()),
        given.get(INDICATORS, Topics.INDICATORS.name()),
        given.get(REJECTED, Topics.REJECTED.name()),
        given.has(DEFINITIONS)
            ? DefinitionTableReader.read(Path.of(given.get(DEFINITIONS)))
            : DefinitionTableReader.standard(),
        Duration.ofSeconds(seconds(given)));
  }

  private static long seconds(ParameterTool given) {
    String text = given.get(INTERVAL, "30");
    try {
      long seconds = Long.parseLong(text);
      if (seconds > 0 && seconds <= LONGEST_INTERVAL) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    throw new IllegalArgumentException(
        "--"
            + INTERVAL
            + ": a number from 1 to "
            + LONGEST_INTERVAL
            + " is expected, is '"
            + text
            + "'");
  }
}
