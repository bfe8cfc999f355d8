package io.exportindicators.ingest;

import java.util.Map;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;

/** Says in words what Kafka's client reports. */
final class KafkaFailures {
  private KafkaFailures() {}

  /** One or two sentences for an operator. */
  static String describe(Throwable failure, Map<String, ?> config) {
    if (failure instanceof TimeoutException) {
      return "Kafka at %s does not answer: %s"
          .formatted(config.get("bootstrap.servers"), failure.getMessage());
    }
    return describe(failure);
  }

  /** One or two sentences for an operator. */
  static String describe(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String first = String.valueOf(failure.getMessage());
    String last = String.valueOf(root.getMessage());
    return "Kafka failed: " + (first.contains(last) ? first : first + ": " + last);
  }

  /** True where another producer of the same transactional id has taken over. */
  static boolean isFenced(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProducerFencedException) {
        return true;
      }
    }
    return false;
  }
}
