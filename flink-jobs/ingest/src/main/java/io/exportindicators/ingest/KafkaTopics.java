package io.exportindicators.ingest;

import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.Topics.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Looks at topics and makes them; every failure is a {@link LogFailedException}. */
final class KafkaTopics implements AutoCloseable {
  private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(20);

  private final Map<String, Object> config;
  private final Admin admin;

  KafkaTopics(Map<String, ?> clientConfig) {
    config = new HashMap<>(clientConfig);
    config.putIfAbsent("default.api.timeout.ms", 20_000);
    config.putIfAbsent("request.timeout.ms", 10_000);
    try {
      admin = Admin.create(config);
    } catch (KafkaException e) {
      throw new LogFailedException(KafkaFailures.describe(e), e);
    }
  }

  /** Says no unless both topics of a log exist with the one partition that keeps the order. */
  void requireLog(LogTopics topics) {
    requireOne(topics.releases());
    requireOne(topics.index());
  }

  /** Says no unless a topic exists with one partition. */
  void requireOne(String name) {
    int partitions =
        partitions(name)
            .orElseThrow(
                () ->
                    new LogFailedException(
                        "topic %s does not exist on %s; make it with: ingest create-topics"
                            .formatted(name, config.get("bootstrap.servers"))));
    if (partitions != Topic.PARTITIONS) {
      throw new LogFailedException(
          "topic %s has %d partitions, expected 1: a log keeps one order"
              .formatted(name, partitions));
    }
  }

  /** Makes a topic of one partition; false where it is there already. */
  boolean create(String name, Topic like, Optional<Short> replicationFactor) {
    if (partitions(name).isPresent()) {
      return false;
    }
    NewTopic topic =
        new NewTopic(name, Optional.of(Topic.PARTITIONS), replicationFactor).configs(like.config());
    await(admin.createTopics(List.of(topic)).all());
    awaitVisible(name);
    return true;
  }

  /** The controller knows a new topic a moment before the broker that is asked about it. */
  private void awaitVisible(String name) {
    long deadline = System.nanoTime() + VISIBLE_WITHIN.toNanos();
    while (partitions(name).isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new LogFailedException("topic " + name + " was made and does not appear");
      }
    }
  }

  /** Makes those of the line's topics that are absent, and names them. */
  List<String> createAbsent(Optional<Short> replicationFactor) {
    List<String> made = new ArrayList<>();
    for (Topic topic : Topics.all()) {
      if (create(topic.name(), topic, replicationFactor)) {
        made.add(topic.name());
      }
    }
    return made;
  }

  /** True where a topic of one partition never had a message. */
  boolean isEmpty(String name) {
    TopicPartition partition = new TopicPartition(name, 0);
    long begin = offset(partition, OffsetSpec.earliest());
    return begin == offset(partition, OffsetSpec.latest());
  }

  private long offset(TopicPartition partition, OffsetSpec spec) {
    return await(admin.listOffsets(Map.of(partition, spec)).partitionResult(partition)).offset();
  }

  private Optional<Integer> partitions(String name) {
    KafkaFuture<TopicDescription> future =
        admin.describeTopics(List.of(name)).topicNameValues().get(name);
    try {
      return Optional.of(await(future).partitions().size());
    } catch (LogFailedException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private <T> T await(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new LogFailedException(KafkaFailures.describe(e.getCause(), config), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogFailedException("interrupted while waiting for Kafka", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
