package io.exportindicators.benchmarks;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogTopics;
import io.exportindicators.ingest.ReleaseWriter;
import io.exportindicators.schemas.Topics;
import java.util.Map;

/**
 * A log that was filled by the writer of releases.
 *
 * @param order how its records stand
 * @param topic its topic
 * @param releases its releases
 * @param records its records, markers not counted
 * @param groups touches of state that its releases need at least
 * @param lastMarker offset of its last marker
 */
record LoadedLog(
    ArrivalOrder order, String topic, int releases, long records, long groups, long lastMarker) {

  /** Makes the topics of an order and writes every release. */
  static LoadedLog load(EmbeddedKafka kafka, Workload workload, ArrivalOrder order) {
    String suffix = "." + order + "." + workload.records();
    LogTopics topics =
        new LogTopics(Topics.RELEASES.name() + suffix, Topics.RELEASE_INDEX.name() + suffix);
    kafka.createTopic(topics.releases(), Topics.RELEASES.config());
    kafka.createTopic(topics.index(), Topics.RELEASE_INDEX.config());
    SyntheticReleases synthetic = new SyntheticReleases(workload, order);
    long records = 0;
    long lastMarker = -1;
    try (ReleaseWriter writer =
        ReleaseWriter.open(Map.of("bootstrap.servers", kafka.bootstrapServers()), topics)) {
      for (int number = 0; number < workload.releases(); number++) {
        var written = writer.write(synthetic.release(number));
        records += written.recordCount();
        lastMarker = written.markerOffset();
      }
    }
    return new LoadedLog(
        order,
        topics.releases(),
        workload.releases(),
        records,
        workload.releases() * synthetic.groupsOfRelease(),
        lastMarker);
  }
}
