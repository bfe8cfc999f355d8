package io.exportindicators.exporter;

import io.exportindicators.schemas.ReleaseAssembly;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading thread: the whole indicators topic from its beginning, release by release.
 *
 * <p>While Kafka is away it goes on trying. A message that is not one of the job's ends it: the
 * topic is the line's own, so going on would show figures that nobody computed.
 */
final class IndicatorLogReader implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(IndicatorLogReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final ExporterOptions options;
  private final ReadingState state;
  private final TopicPartition partition;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final ReleaseAssembly assembly = new ReleaseAssembly(-1);
  private final NewestFigures figures;
  private OptionalLong endAtStart = OptionalLong.empty();
  private volatile Optional<KafkaConsumer<byte[], byte[]>> consumer;

  /**
   * A reader that does not yet read.
   *
   * @throws org.apache.kafka.common.KafkaException when the consumer's configuration is wrong
   */
  IndicatorLogReader(ExporterOptions options, ReadingState state) {
    this.options = options;
    this.state = state;
    this.figures = new NewestFigures(options.releaseCalendar());
    this.partition = new TopicPartition(options.indicatorsTopic(), 0);
    this.consumer = IndicatorLog.open(options);
  }

  @Override
  public void run() {
    try {
      while (consumer.isEmpty() && !pausedUntilStop()) {
        consumer = IndicatorLog.open(options);
      }
      if (consumer.isPresent()) {
        follow(consumer.get());
      }
    } catch (WakeupException e) {
      LOG.debug("told to stop");
    } catch (RuntimeException e) {
      LOG.error("reading {} ended: {}", partition, e.getMessage(), e);
      state.fail("reading " + partition + " ended: " + e.getMessage());
    } finally {
      consumer.ifPresent(open -> open.close(CloseOptions.timeout(Duration.ZERO)));
    }
  }

  /** Ends the thread soon; may be called from any other. */
  void stop() {
    stop.countDown();
    consumer.ifPresent(KafkaConsumer::wakeup);
  }

  private void follow(KafkaConsumer<byte[], byte[]> log) {
    log.assign(List.of(partition));
    log.seekToBeginning(List.of(partition));
    while (stop.getCount() > 0) {
      try {
        step(log);
      } catch (RetriableException e) {
        LOG.warn("Kafka does not answer, trying on: {}", e.getMessage());
        pausedUntilStop();
      }
    }
  }

  private void step(KafkaConsumer<byte[], byte[]> log) {
    if (endAtStart.isEmpty()) {
      endAtStart = OptionalLong.of(log.endOffsets(List.of(partition), ANSWER).get(partition));
    }
    take(log.poll(POLL));
    log.currentLag(partition).ifPresent(state::lag);
    if (state.snapshot().isEmpty() && log.position(partition, ANSWER) >= endAtStart.getAsLong()) {
      state.show(figures.snapshot());
    }
  }

  private void take(ConsumerRecords<byte[], byte[]> records) {
    boolean changed = false;
    try {
      for (ConsumerRecord<byte[], byte[]> message : records) {
        changed |= take(message);
        state.countOne();
      }
    } finally {
      // In front of a bad message there may be whole releases.
      if (changed && state.snapshot().isPresent()) {
        state.show(figures.snapshot());
      }
    }
  }

  private boolean take(ConsumerRecord<byte[], byte[]> message) {
    try {
      Optional<ReleaseAssembly.CompleteRelease> release =
          assembly.take(codec.decode(message.value()));
      release.ifPresent(figures::take);
      return release.isPresent();
    } catch (UnreadableMessageException | IllegalStateException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "message at offset " + message.offset() + ": " + e.getMessage(), e);
    }
  }

  /** Waits a second, or until the stop; true for the stop. */
  private boolean pausedUntilStop() {
    try {
      return stop.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
