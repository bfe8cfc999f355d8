package io.exportindicators.faults;

import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import io.exportindicators.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/** What loaders, jobs and exporters make that nobody kills, in topics of their own. */
final class UndisturbedLine {
  private static final String SUFFIX = ".undisturbed";

  private final PackagedLine line;
  private final Duration limit;

  UndisturbedLine(PackagedLine line, Duration limit) {
    this.line = line;
    this.limit = limit;
  }

  /** Another log, into which one loader has loaded files. */
  List<ConsumerRecord<byte[], byte[]>> log(List<Path> files) throws Exception {
    createTopics(Topics.RELEASES, Topics.RELEASE_INDEX);
    List<String> command =
        new ArrayList<>(
            List.of(
                "load",
                "--bootstrap-servers",
                line.bootstrapServers(),
                "--releases-topic",
                Topics.RELEASES.name() + SUFFIX,
                "--index-topic",
                Topics.RELEASE_INDEX.name() + SUFFIX));
    files.forEach(file -> command.add(file.toString()));
    line.run("ingest", command.toArray(String[]::new));
    try (TopicContents topic = topic(Topics.RELEASES, TopicContents.COMMITTED);
        TopicContents sent = topic(Topics.RELEASES, TopicContents.UNCOMMITTED)) {
      topic.awaitCommitted(sent, limit);
      return topic.messages();
    }
  }

  /** The log that there is, read by another job. */
  List<CompleteRelease> results(int count) throws Exception {
    createTopics(Topics.INDICATORS);
    try (TopicContents topic = topic(Topics.INDICATORS, TopicContents.COMMITTED);
        FlinkApplication job = line.indicatorsWritingTo(Topics.INDICATORS.name() + SUFFIX)) {
      job.startJobManager();
      job.startTaskManager();
      job.awaitRunning();
      Awaitility.await().atMost(limit).until(() -> topic.releases().size() >= count);
      return topic.releases();
    }
  }

  /** The page of another exporter, which has read these results. */
  List<String> samples() {
    return FigurePage.samplesOfFresh(line, SUFFIX, limit);
  }

  private TopicContents topic(Topics.Topic topic, String isolation) {
    return new TopicContents(line.bootstrapServers(), topic.name() + SUFFIX, isolation);
  }

  private void createTopics(Topics.Topic... topics) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", line.bootstrapServers()))) {
      admin
          .createTopics(
              Stream.of(topics)
                  .map(
                      topic ->
                          new NewTopic(topic.name() + SUFFIX, 1, (short) 1).configs(topic.config()))
                  .toList())
          .all()
          .get();
    }
  }
}
