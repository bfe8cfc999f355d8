package io.exportindicators.schemas;

import java.util.List;
import java.util.Map;

/** The topics of the line: names, partitions and retention, as they are to be created. */
public final class Topics {
  /** The log of releases: one partition, total order, kept for ever. */
  public static final Topic RELEASES =
      new Topic("releases.v1", Map.of("cleanup.policy", "delete", "retention.ms", "-1"));

  /** The markers of the releases that are in the log, by release id. */
  public static final Topic RELEASE_INDEX =
      new Topic("release.index.v1", Map.of("cleanup.policy", "compact"));

  /** Every value of every vintage, a marker after each release. */
  public static final Topic INDICATORS =
      new Topic("indicators.v1", Map.of("cleanup.policy", "delete", "retention.ms", "-1"));

  /** Messages that could not be used, with the reason in their headers; kept for 90 days. */
  public static final Topic REJECTED =
      new Topic(
          "rejected.v1",
          Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(90L * 86_400_000)));

  private Topics() {}

  /** All of them. */
  public static List<Topic> all() {
    return List.of(RELEASES, RELEASE_INDEX, INDICATORS, REJECTED);
  }

  /**
   * One topic of one partition.
   *
   * @param name the topic's name
   * @param config Kafka's topic configuration
   */
  public record Topic(String name, Map<String, String> config) {
    /** Partitions of every topic of ours: order is what they are for. */
    public static final int PARTITIONS = 1;
  }
}
