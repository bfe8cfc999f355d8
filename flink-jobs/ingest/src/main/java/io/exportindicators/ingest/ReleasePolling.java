package io.exportindicators.ingest;

import io.exportindicators.ingest.ServiceFailedException.Remedy;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/**
 * Asks again and again, with growing pauses, until what is awaited is there or a deadline.
 *
 * <p>A failure that may pass is a reason to ask again: a service that does not answer, an answer
 * that is not as it should be (half of a row, while it is published), another loader that took the
 * log. After the day's limit it asks on the service's next day only. At the deadline it asks a last
 * time.
 */
final class ReleasePolling {
  private final Surroundings surroundings;
  private final Backoff backoff;
  private final Instant deadline;
  private final PrintWriter out;

  ReleasePolling(Surroundings surroundings, Backoff backoff, Instant deadline, PrintWriter out) {
    this.surroundings = surroundings;
    this.backoff = backoff;
    this.deadline = deadline;
    this.out = out;
  }

  /**
   * Asks until the answer is true.
   *
   * @return {@link ExitCode#DONE}, or {@link ExitCode#NOT_YET} where the last answer was false
   * @throws IngestException what failed last, where that may not pass by the deadline
   */
  int until(BooleanSupplier asked) {
    for (int times = 0; ; times++) {
      IngestException failure = null;
      try {
        if (asked.getAsBoolean()) {
          return ExitCode.DONE;
        }
      } catch (ServiceFailedException | BadFileException | FencedException e) {
        failure = e;
      }
      Instant now = surroundings.clock().instant();
      Instant next = next(failure, times, now);
      if (!now.isBefore(deadline) || next.isAfter(deadline)) {
        if (failure != null) {
          throw failure;
        }
        return ExitCode.NOT_YET;
      }
      waitUntil(next, failure == null ? "what is due is not there yet" : failure.getMessage());
    }
  }

  /** Waits, and says for what. */
  void waitUntil(Instant time, String why) {
    out.printf("waiting   until %s: %s%n", time, why);
    out.flush();
    Duration left = Duration.between(surroundings.clock().instant(), time);
    if (left.isNegative()) {
      return;
    }
    try {
      surroundings.sleeper().sleep(left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceFailedException("interrupted while waiting", Remedy.NONE);
    }
  }

  private Instant next(IngestException failure, int times, Instant now) {
    if (failure instanceof ServiceFailedException service) {
      switch (service.remedy()) {
        case NONE -> throw service;
        case ASK_TOMORROW -> {
          LocalDate tomorrow = now.atZone(KcsClosing.SEOUL).toLocalDate().plusDays(1);
          return tomorrow.atStartOfDay(KcsClosing.SEOUL).toInstant().plus(backoff.first());
        }
        case ASK_AGAIN -> {
          // As after an answer without what is awaited.
        }
      }
    }
    Instant next = now.plus(backoff.pause(times));
    return next.isBefore(deadline) ? next : deadline;
  }
}
