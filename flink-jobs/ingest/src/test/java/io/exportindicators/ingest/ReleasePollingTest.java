package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.ingest.ServiceFailedException.Remedy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** It is nine in the morning in Seoul, on a Friday; there are ten minutes. */
class ReleasePollingTest {
  private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(4));

  private final MachineTime time = new MachineTime("2026-12-11T00:00:00Z");
  private final List<String> asked = new ArrayList<>();
  private final StringWriter out = new StringWriter();

  @Test
  void whatIsThereIsAskedForOnce() {
    assertThat(until(Duration.ofMinutes(10), () -> true)).isEqualTo(ExitCode.DONE);
    assertThat(time.woken()).isEmpty();
  }

  @Test
  void pausesGrowAndItAsksALastTimeAtTheDeadline() {
    assertThat(until(Duration.ofMinutes(10), () -> false)).isEqualTo(ExitCode.NOT_YET);
    assertThat(asked).containsExactly("00:00", "00:01", "00:03", "00:07", "00:10");
    assertThat(out.toString())
        .contains("waiting   until 2026-12-11T00:10:00Z: what is due is not there yet");
  }

  @Test
  void whatMayPassIsAReasonToAskAgain() {
    assertThat(
            until(
                Duration.ofMinutes(10),
                () -> {
                  switch (asked.size()) {
                    case 1 -> throw new ServiceFailedException("status 502", Remedy.ASK_AGAIN);
                    case 2 -> throw new FencedException("another loader", null);
                    case 3 -> throw new BadFileException("half a row");
                    default -> {
                      return true;
                    }
                  }
                }))
        .isEqualTo(ExitCode.DONE);
    assertThat(asked).containsExactly("00:00", "00:01", "00:03", "00:07");
    assertThat(out.toString()).contains("status 502", "another loader", "half a row");
  }

  @Test
  void whatFailedLastIsToldAtTheDeadline() {
    ServiceFailedException failure = new ServiceFailedException("status 502", Remedy.ASK_AGAIN);
    assertThatThrownBy(() -> until(Duration.ofMinutes(2), () -> fail(failure))).isSameAs(failure);
    assertThat(asked).containsExactly("00:00", "00:01", "00:02");
  }

  @Test
  void whatDoesNotPassEndsIt() {
    ServiceFailedException failure = new ServiceFailedException("no such key", Remedy.NONE);
    assertThatThrownBy(() -> until(Duration.ofMinutes(10), () -> fail(failure))).isSameAs(failure);
    assertThat(asked).hasSize(1);
  }

  @Test
  void afterTheDaysLimitItAsksAfterMidnightInSeoul() {
    ServiceFailedException failure = new ServiceFailedException("limit", Remedy.ASK_TOMORROW);
    BooleanSupplier limited = () -> asked.size() > 1 || fail(failure);
    assertThat(until(Duration.ofHours(20), limited)).isEqualTo(ExitCode.DONE);
    assertThat(time.woken()).containsExactly("2026-12-11T15:01:00Z");
  }

  @Test
  void andNotAtAllWhereTheDeadlineIsBeforeMidnight() {
    ServiceFailedException failure = new ServiceFailedException("limit", Remedy.ASK_TOMORROW);
    assertThatThrownBy(() -> until(Duration.ofHours(15), () -> fail(failure))).isSameAs(failure);
    assertThat(time.woken()).isEmpty();
  }

  @Test
  void aTimeThatIsOverIsNotWaitedFor() {
    polling(Duration.ofMinutes(1)).waitUntil(time.instant().minusMillis(1), "over");
    assertThat(time.woken()).isEmpty();
  }

  private ReleasePolling polling(Duration allowed) {
    return new ReleasePolling(
        time.surroundings(null), BACKOFF, time.instant().plus(allowed), new PrintWriter(out, true));
  }

  private int until(Duration allowed, BooleanSupplier there) {
    ReleasePolling polling = polling(allowed);
    return polling.until(
        () -> {
          asked.add(time.instant().toString().substring(11, 16));
          return there.getAsBoolean();
        });
  }

  private static boolean fail(ServiceFailedException failure) {
    throw failure;
  }
}
