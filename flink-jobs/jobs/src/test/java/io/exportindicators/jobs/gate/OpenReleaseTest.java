package io.exportindicators.jobs.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.source.LogEntry;
import org.junit.jupiter.api.Test;

/** The open release holds what came, over growth, snapshot and restore. */
class OpenReleaseTest {
  private static final int MANY = 5_000;

  private final Entries entries = new Entries("s", 10);
  private final OpenRelease open = new OpenRelease();

  @Test
  void growsAndKeepsEveryColumn() {
    for (int i = 0; i < MANY; i++) {
      open.add(entries.record("r", i));
      open.add(entries.event("r"));
    }
    HeldRows held = open.held();
    assertThat(open.records()).isEqualTo(2L * MANY);
    assertThat(held.offsets()).hasSize(MANY);
    assertThat(held.otherOffsets()).hasSize(MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(held.offsets()[i]).isEqualTo(10 + 2L * i);
      assertThat(held.otherOffsets()[i]).isEqualTo(11 + 2L * i);
      assertThat(held.groups()[i]).isEqualTo(Entries.group(i));
      assertThat(held.cents()[i]).isEqualTo(10 + 2L * i);
      assertThat(held.grams()[i]).isEqualTo(-1);
      assertThat(held.statuses()[i]).isEqualTo((byte) 2);
    }
    assertThat(open.recordOffsets()).hasSize(2 * MANY).doesNotHaveDuplicates().contains(10L, 11L);
  }

  @Test
  void aRestoredOneHoldsTheSameAndGoesOn() {
    for (int i = 0; i < MANY; i++) {
      open.add(entries.record("r", i));
    }
    open.add(entries.event("r"));
    OpenRelease restored = new OpenRelease();
    restored.restore(open.held(), open.others());
    LogEntry next = entries.record("r", 3);
    assertThat(restored.holds(next)).isTrue();
    open.add(next);
    restored.add(next);
    assertThat(restored.held()).usingRecursiveComparison().isEqualTo(open.held());
    assertThat(restored.name()).isEqualTo("s r attempt 1");
  }

  @Test
  void aSnapshotDoesNotChangeWhenTheReleaseGrows() {
    open.add(entries.record("r", 1));
    HeldRows held = open.held();
    open.add(entries.record("r", 2));
    assertThat(held.groups()).containsExactly(Entries.group(1));
  }

  @Test
  void holdsOnlyRecordsOfTheSameWritingOfTheSameRelease() {
    assertThat(open.holds(entries.record("r", 1))).isFalse();
    open.add(entries.record("r", 1));
    assertThat(open.holds(entries.record("r", 1))).isTrue();
    assertThat(open.holds(entries.record("q", 1))).isFalse();
    assertThat(open.holds(entries.record("r", 2, Entries.row(1, 1, 1)))).isFalse();
    assertThat(open.holds(new Entries("t", 0).record("r", 1))).isFalse();
  }

  @Test
  void clearedItTakesTheNextRelease() {
    for (int i = 0; i < MANY; i++) {
      open.add(entries.record("r", i));
      open.add(entries.event("r"));
    }
    open.clear();
    assertThat(open.records()).isZero();
    open.add(entries.record("q", 7));
    assertThat(open.held().releaseId()).isEqualTo("q");
    assertThat(open.held().groups()).containsExactly(Entries.group(7));
    assertThat(open.held().otherOffsets()).isEmpty();
  }
}
