package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Writes releases into the log: one release is one Kafka transaction of its records, its marker,
 * and its entry in the index.
 *
 * <p>All writers of a log share one transactional id: opening a writer fences the one before it and
 * aborts what that had begun. A writer that dies leaves nothing that a {@code read_committed}
 * reader sees. Not for several threads.
 */
public final class ReleaseWriter implements AutoCloseable {
  /** Time in which a release must be written, unless {@code transaction.timeout.ms} is given. */
  public static final Duration TRANSACTION_TIMEOUT = Duration.ofMinutes(2);

  private static final Duration CLOSE = Duration.ofSeconds(10);

  private final KafkaProducer<byte[], byte[]> producer;
  private final LogTopics topics;
  private final ReleaseLog log;
  private final SingleObjectCodec codec = new SingleObjectCodec();

  private ReleaseWriter(KafkaProducer<byte[], byte[]> producer, LogTopics topics, ReleaseLog log) {
    this.producer = producer;
    this.topics = topics;
    this.log = log;
  }

  /** Opens the log that the jobs read; see {@link #open(Map, LogTopics)}. */
  public static ReleaseWriter open(Map<String, ?> clientConfig) {
    return open(clientConfig, LogTopics.DEFAULT);
  }

  /**
   * Takes over a log and reads what it holds.
   *
   * @param clientConfig settings of Kafka's clients, at least {@code bootstrap.servers}
   * @param topics the log's topics, which must exist
   * @throws LogFailedException when Kafka or a topic is not there
   */
  public static ReleaseWriter open(Map<String, ?> clientConfig, LogTopics topics) {
    try (KafkaTopics existing = new KafkaTopics(clientConfig)) {
      existing.requireLog(topics);
    }
    Map<String, Object> config = producerConfig(clientConfig, topics);
    KafkaProducer<byte[], byte[]> producer = null;
    try {
      producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
      // Fence first: from here on nobody else can add what the index below would not show.
      producer.initTransactions();
      return new ReleaseWriter(producer, topics, ReleaseIndex.read(clientConfig, topics.index()));
    } catch (KafkaException | LogFailedException e) {
      if (producer != null) {
        producer.close(CLOSE);
      }
      throw e instanceof LogFailedException known
          ? known
          : new LogFailedException(KafkaFailures.describe(e, config), e);
    }
  }

  /** What the log holds, with what this writer added. */
  public ReleaseLog log() {
    return log;
  }

  /** Writes a release unless the log has it; see {@link #write(Release, boolean, LongConsumer)}. */
  public LoadResult write(Release release) {
    return write(release, false, written -> {});
  }

  /**
   * Writes a release, whole or not at all; whether its values are plausible is not asked.
   *
   * @param again write it even where the log has it, as its next attempt
   * @param progress is told, after each record, how many were handed to Kafka
   * @throws OlderPublicationException when its source's newest in the log is later
   * @throws FencedException when another writer has taken over the log
   * @throws LogFailedException when Kafka fails; whether it was written is known to the next writer
   */
  public LoadResult write(Release release, boolean again, LongConsumer progress) {
    String releaseId = ReleaseId.of(release);
    return write(release, releaseId, log.acceptance(releaseId), again, progress);
  }

  /** As above, of a release whose id is known, with what was accepted of it. */
  LoadResult write(
      Release release,
      String releaseId,
      Optional<Acceptance> acceptance,
      boolean again,
      LongConsumer progress) {
    OptionalInt attempt = log.nextAttempt(release, releaseId, again);
    if (attempt.isEmpty()) {
      return LoadResult.alreadyLoaded(releaseId, release.records().size());
    }
    ReleaseMessages messages =
        new ReleaseMessages(codec, release, releaseId, attempt.getAsInt(), acceptance);
    try {
      producer.beginTransaction();
      long offset = send(release, messages, progress);
      log.add(messages.marker());
      return new LoadResult(releaseId, attempt.getAsInt(), release.records().size(), offset);
    } catch (RuntimeException | Error e) {
      throw abort(e);
    }
  }

  private long send(Release release, ReleaseMessages messages, LongConsumer progress) {
    // A send that fails makes the commit fail, so nobody needs to wait for each.
    long written = 0;
    for (SpecificRecord entry : release.records()) {
      Future<RecordMetadata> unused =
          producer.send(new ProducerRecord<>(topics.releases(), 0, null, messages.of(entry)));
      progress.accept(++written);
    }
    ReleaseMarker marker = messages.marker();
    byte[] bytes = messages.encode(marker);
    byte[] key = marker.getReleaseId().getBytes(StandardCharsets.UTF_8);
    Future<RecordMetadata> end =
        producer.send(new ProducerRecord<>(topics.releases(), 0, null, bytes));
    Future<RecordMetadata> unused =
        producer.send(new ProducerRecord<>(topics.index(), 0, key, bytes));
    producer.commitTransaction();
    return offsetOf(end);
  }

  private static long offsetOf(Future<RecordMetadata> sent) {
    try {
      return sent.get().offset();
    } catch (ExecutionException e) {
      throw new IllegalStateException("committed without its marker", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LogFailedException("interrupted after the release was written", e);
    }
  }

  private RuntimeException abort(Throwable failure) {
    boolean fenced = KafkaFailures.isFenced(failure);
    try {
      producer.abortTransaction();
    } catch (KafkaException | IllegalStateException e) {
      fenced |= KafkaFailures.isFenced(e);
      failure.addSuppressed(e);
    }
    if (fenced) {
      return new FencedException(
          """
          another loader has taken over the log; nothing of this release was written.
          Only one may load at a time: wait for it to end, then run this command again.""",
          failure);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof KafkaException
        ? new LogFailedException(
            KafkaFailures.describe(failure)
                + "\nRun this command again: what was loaded is recognised.",
            failure)
        : (RuntimeException) failure;
  }

  private static Map<String, Object> producerConfig(Map<String, ?> clientConfig, LogTopics topics) {
    Map<String, Object> config = new HashMap<>(clientConfig);
    config.putIfAbsent("linger.ms", 20);
    config.putIfAbsent("batch.size", 256 * 1024);
    config.putIfAbsent("buffer.memory", 64L * 1024 * 1024);
    config.putIfAbsent("compression.type", "lz4");
    config.putIfAbsent("transaction.timeout.ms", (int) TRANSACTION_TIMEOUT.toMillis());
    config.put("acks", "all");
    config.put("enable.idempotence", true);
    config.put("transactional.id", topics.transactionalId());
    return config;
  }

  @Override
  public void close() {
    producer.close(CLOSE);
  }
}
