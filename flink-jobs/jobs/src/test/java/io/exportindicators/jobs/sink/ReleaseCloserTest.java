package io.exportindicators.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** The last stage in Flink's operator harness: whole, sorted, with the end marker, once. */
class ReleaseCloserTest {
  @Test
  void theOrderDoesNotDependOnTheOrderOfArrival() throws Exception {
    List<String> expected =
        List.of(
            "10 0 JPN d a 1",
            "10 1 KOR d a 1",
            "10 2 KOR d b 1",
            "10 3 KOR d a 2",
            "10 4 KOR e a 1",
            "10 5 end");
    Reading[] readings = {
      reading("e", "a", 1), reading("d", "b", 1), reading("d", "a", 2), reading("d", "a", 1)
    };
    Random random = new Random(71);
    for (int round = 0; round < 20; round++) {
      List<Reading> korea = new ArrayList<>(List.of(readings));
      Collections.shuffle(korea, random);
      List<PendingResult> parts =
          new ArrayList<>(
              List.of(
                  marker(10),
                  PendingResult.of(Readings.of("KOR", "", korea)),
                  PendingResult.of(Readings.of("JPN", "", List.of(reading("d", "a", 1))))));
      Collections.shuffle(parts, random);
      try (var closer = closer()) {
        for (PendingResult part : parts) {
          send(closer, 10, part);
        }
        assertThat(closer.getOutput()).isEmpty();
        closer.processWatermark(new Watermark(10));
        assertThat(output(closer)).isEqualTo(expected);
        assertNothingKept(closer);
      }
    }
  }

  @Test
  void aReleaseThatChangesNothingHasItsMarker() throws Exception {
    try (var closer = closer()) {
      send(closer, 10, marker(10));
      closer.processWatermark(new Watermark(10));
      assertThat(output(closer)).containsExactly("10 0 end");
      assertNothingKept(closer);
    }
  }

  @Test
  void releasesThatRanAheadWaitForTheirWatermark() throws Exception {
    try (var closer = closer()) {
      send(closer, 20, korea(2));
      send(closer, 30, marker(30));
      send(closer, 10, korea(1));
      send(closer, 20, marker(20));
      send(closer, 10, marker(10));
      closer.processWatermark(new Watermark(10));
      assertThat(output(closer)).containsExactly("10 0 KOR d a 1", "10 1 end");
      send(closer, 30, korea(3));
      closer.processWatermark(new Watermark(30));
      assertThat(output(closer))
          .containsExactly(
              "10 0 KOR d a 1",
              "10 1 end",
              "20 0 KOR d a 2",
              "20 1 end",
              "30 0 KOR d a 3",
              "30 1 end");
      assertNothingKept(closer);
    }
  }

  @Test
  void whatWaitsOutlivesARestore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var closer = closer()) {
      send(closer, 10, korea(1));
      send(closer, 10, marker(10));
      snapshot = closer.snapshot(1, 1);
    }
    try (var closer = new Harness()) {
      closer.initializeState(snapshot);
      closer.open();
      assertThat(closer.getOutput()).isEmpty();
      closer.processWatermark(new Watermark(10));
      assertThat(output(closer)).containsExactly("10 0 KOR d a 1", "10 1 end");
      assertNothingKept(closer);
    }
  }

  @Test
  void resultsWithoutTheirMarkerAreNeverWritten() throws Exception {
    try (var closer = closer()) {
      send(closer, 10, korea(1));
      assertThatThrownBy(() -> closer.processWatermark(new Watermark(10)))
          .hasStackTraceContaining("results without a marker at log position 10");
      assertThat(output(closer)).isEmpty();
    }
  }

  private static PendingResult korea(int period) {
    return PendingResult.of(Readings.of("KOR", "", List.of(reading("d", "a", period))));
  }

  private static PendingResult marker(long position) {
    return PendingResult.of(
        new GatedMarker(position, "s", "r" + position, new byte[0], new byte[0][], ""));
  }

  private static Reading reading(String definition, String indicator, int period) {
    return new Reading(
        indicator,
        "",
        "s",
        definition,
        "export",
        "",
        "",
        "",
        "",
        period,
        1,
        "",
        (byte) 1,
        5,
        false);
  }

  private static final class Harness
      extends KeyedOneInputStreamOperatorTestHarness<Integer, PendingResult, ResultEntry> {
    Harness() throws Exception {
      super(new KeyedProcessOperator<>(new ReleaseCloser()), part -> 0, Types.INT);
    }

    /** Declared here because that of the harness may be interrupted, which closing is not. */
    @Override
    public void close() {
      try {
        super.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private static Harness closer() throws Exception {
    Harness harness = new Harness();
    harness.open();
    return harness;
  }

  private static void send(Harness closer, long position, PendingResult part) throws Exception {
    closer.processElement(new StreamRecord<>(part, position));
  }

  private static void assertNothingKept(Harness closer) {
    assertThat(closer.numKeyedStateEntries()).isZero();
    assertThat(closer.numEventTimeTimers()).isZero();
  }

  private static List<String> output(Harness closer) {
    List<String> output = new ArrayList<>();
    for (StreamRecord<? extends ResultEntry> element : closer.extractOutputStreamRecords()) {
      ResultEntry entry = element.getValue();
      assertThat(element.getTimestamp()).isEqualTo(entry.release().position());
      String what =
          entry.reading() == null
              ? "end"
              : entry.reporter()
                  + " "
                  + entry.reading().definition()
                  + " "
                  + entry.reading().indicator()
                  + " "
                  + entry.reading().period();
      output.add(entry.release().position() + " " + entry.index() + " " + what);
    }
    return output;
  }
}
