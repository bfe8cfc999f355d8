package io.exportindicators.jobs.config;

import io.exportindicators.schemas.KafkaConfigFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.ParameterTool;

/** A job's command line; every error names the option. */
public final class JobArguments {
  /** Kafka, for every job. */
  public static final String BOOTSTRAP = "bootstrap-servers";

  /** Settings of Kafka's clients, for every job. */
  public static final String KAFKA_CONFIG = KafkaConfigFile.OPTION.substring(2);

  /** The topic of results, for every job. */
  public static final String INDICATORS = "indicators-topic";

  /** Time between checkpoints, for every job. */
  public static final String INTERVAL = "checkpoint-interval-seconds";

  private static final long LONGEST_INTERVAL = Duration.ofDays(365).toSeconds();

  /** What ParameterTool puts in place of a value that is not there. */
  private static final String NO_VALUE = "__NO_VALUE_KEY";

  private final ParameterTool given;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException where an option is unknown or has no value
   */
  public JobArguments(List<String> names, String... arguments) {
    given = ParameterTool.fromArgs(arguments);
    for (String name : given.toMap().keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option --" + name + ", there are --" + String.join(", --", names));
      }
      if (NO_VALUE.equals(given.get(name))) {
        throw new IllegalArgumentException("--" + name + ": a value is expected");
      }
    }
  }

  /** Whether an option is given. */
  public boolean has(String name) {
    return given.has(name);
  }

  /** The value of an option that is given. */
  public String get(String name) {
    return given.get(name);
  }

  /** The value of an option, or another one. */
  public String get(String name, String otherwise) {
    return given.get(name, otherwise);
  }

  /**
   * Settings of Kafka's clients: those of the file, with {@code bootstrap.servers}.
   *
   * @throws IllegalArgumentException naming the file that is wrong
   */
  public Map<String, String> kafka() {
    Map<String, String> settings = new HashMap<>();
    settings.put("bootstrap.servers", "127.0.0.1:9092");
    if (given.has(KAFKA_CONFIG)) {
      settings.putAll(KafkaConfigFile.read(Path.of(given.get(KAFKA_CONFIG))));
    }
    if (given.has(BOOTSTRAP)) {
      settings.put("bootstrap.servers", given.get(BOOTSTRAP));
    }
    return Map.copyOf(settings);
  }

  /** A whole number in a range, or another one where it is not given. */
  public long whole(String name, long otherwise, long least, long most) {
    String text = given.get(name, Long.toString(otherwise));
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    throw outOfRange(name, least, most, text);
  }

  /** A ratio from 0 to 1, or another one where it is not given. */
  public double ratio(String name, double otherwise) {
    String text = given.get(name, Double.toString(otherwise));
    try {
      double ratio = Double.parseDouble(text);
      if (ratio >= 0 && ratio <= 1) {
        return ratio;
      }
    } catch (NumberFormatException e) {
      // reported below, like a ratio out of range
    }
    throw outOfRange(name, 0, 1, text);
  }

  /** Time between checkpoints: 30 s where it is not given. */
  public Duration checkpointInterval() {
    return Duration.ofSeconds(whole(INTERVAL, 30, 1, LONGEST_INTERVAL));
  }

  private static IllegalArgumentException outOfRange(
      String name, long least, long most, String text) {
    return new IllegalArgumentException(
        "--%s: a number from %d to %d is expected, is '%s'".formatted(name, least, most, text));
  }
}
