package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Levels;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.series.SeriesChanges;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A series in state: growing at both ends, vintages by month, and what the mathematics sees. */
class SeriesLevelsTest {
  private static final int MONTH = 24_000;

  @Test
  void growsAtBothEndsAndLeavesGaps() {
    SeriesLevels levels = add(SeriesLevels.EMPTY, 1, MONTH, 5, false);
    levels = add(levels, 2, MONTH + 3, 7, false);
    levels = add(levels, 3, MONTH - 2, 9, false);
    assertThat(levels.firstMonth()).isEqualTo(MONTH - 2);
    assertThat(levels.lastMonth()).isEqualTo(MONTH + 3);
    assertThat(levels.cents()).containsExactly(9, 0, 5, 0, 0, 7);
    assertThat(levels.positions()).containsExactly(3, -1, 1, -1, -1, 2);
    assertThat(levels.publishedMillis()).containsExactly(30, 0, 10, 0, 0, 20);
    assertThat(at(levels, MONTH, 1)).hasValue(5);
    assertThat(at(levels, MONTH + 1, 1)).isEmpty();
    assertThat(at(levels, MONTH - 3, 1)).isEmpty();
    assertThat(at(levels, MONTH + 4, 1)).isEmpty();
  }

  @Test
  void addsDifferencesAndTakesTheNewVintage() {
    SeriesLevels before = add(SeriesLevels.EMPTY, 1, MONTH, 5, true);
    SeriesLevels after = add(before, 2, MONTH, -2, false);
    assertThat(after.cents()).containsExactly(3);
    assertThat(after.counts()).containsExactly(2, 2, 2, 0, 0);
    assertThat(after.positions()).containsExactly(2);
    assertThat(after.backfills()).containsExactly(false);
    assertThat(before.cents()).containsExactly(5);
    assertThat(before.backfills()).containsExactly(true);
  }

  @Test
  void backfillOfAnyPartOfAReleaseIsThatOfTheRelease() {
    for (boolean first : new boolean[] {true, false}) {
      SeriesLevelsUpdate update = new SeriesLevelsUpdate(SeriesLevels.EMPTY, 4);
      update.add(change(1, 4, first), 0, MONTH);
      update.add(change(1, 4, !first), 0, MONTH);
      assertThat(update.levels().backfills()).containsExactly(true);
    }
  }

  @Test
  void aReleaseMayAddBeforeWithinAndAfterASeriesAndGoOnAfterItWasAsked() {
    SeriesLevels before = add(SeriesLevels.EMPTY, 1, MONTH, 5, false);
    SeriesLevelsUpdate update = new SeriesLevelsUpdate(before, 4);
    update.add(change(2, 4, false), 0, MONTH + 2);
    update.add(change(3, 4, false), 0, MONTH);
    assertThat(update.levels().cents()).containsExactly(8, 0, 2);
    update.add(change(7, 4, false), 0, MONTH - 1);
    assertThat(update.levels().cents()).containsExactly(7, 8, 0, 2);
    assertThat(update.levels().positions()).containsExactly(4, 4, -1, 4);
    assertThat(update.firstChanged()).isEqualTo(MONTH - 1);
    assertThat(before.cents()).containsExactly(5);
  }

  @Test
  void theFirstChangedMonthIncludesAGapThatANewLastMonthLeaves() {
    SeriesLevels levels = add(SeriesLevels.EMPTY, 1, MONTH, 5, false);
    assertThat(firstChanged(levels, MONTH)).isEqualTo(MONTH);
    assertThat(firstChanged(levels, MONTH - 5)).isEqualTo(MONTH - 5);
    assertThat(firstChanged(levels, MONTH + 1)).isEqualTo(MONTH + 1);
    assertThat(firstChanged(levels, MONTH + 5)).isEqualTo(MONTH + 1);
    assertThat(firstChanged(SeriesLevels.EMPTY, MONTH)).isEqualTo(MONTH);
  }

  @Test
  void aMonthIsKnownWhenAllItsGroupsAre() {
    SeriesLevels levels = add(SeriesLevels.EMPTY, 1, MONTH, 5, false);
    assertThat(at(levels, MONTH, 2)).isEmpty();
    assertThat(at(add(levels, 2, MONTH, 5, false), MONTH, 2)).hasValue(10);
  }

  @Test
  void aLevelBeyondTheLimitIsMissing() {
    assertThat(at(add(SeriesLevels.EMPTY, 1, MONTH, Levels.LIMIT, false), MONTH, 1)).isPresent();
    for (long beyond : new long[] {Levels.LIMIT + 1, -Levels.LIMIT - 1, Long.MIN_VALUE}) {
      assertThat(at(add(SeriesLevels.EMPTY, 1, MONTH, beyond, false), MONTH, 1)).isEmpty();
    }
  }

  @Test
  void whatIsReadIsNotedAndWhatIsMissingIsNot() {
    Provenance provenance = new Provenance();
    SeriesLevels series = add(SeriesLevels.EMPTY, 6, MONTH, 5, true);
    ObservedLevels levels = new ObservedLevels(series, 1, provenance);
    assertThat(levels.at(MONTH + 1)).isEmpty();
    assertThat(provenance.publishedMillis(-5)).isEqualTo(-5);
    assertThat(levels.at(MONTH)).hasValue(5);
    assertThat(provenance.publishedMillis(-5)).isEqualTo(60);
    assertThat(provenance.status()).isEqualTo((byte) 1);
    assertThat(provenance.backfill(false)).isTrue();
  }

  private static OptionalLong at(SeriesLevels series, int month, int neededGroups) {
    return new ObservedLevels(series, neededGroups, new Provenance()).at(month);
  }

  private static int firstChanged(SeriesLevels before, int month) {
    SeriesLevelsUpdate update = new SeriesLevelsUpdate(before, 9);
    update.add(change(1, 9, false), 0, month);
    return update.firstChanged();
  }

  private static SeriesLevels add(
      SeriesLevels before, long position, int month, long cents, boolean backfill) {
    SeriesLevelsUpdate update = new SeriesLevelsUpdate(before, position);
    update.add(change(cents, position, backfill), 0, month);
    return update.levels();
  }

  /** One group more is known, provisional and without weight. */
  private static SeriesChanges change(long cents, long position, boolean backfill) {
    return new SeriesChanges(
        "KOR",
        10 * position,
        new int[] {1},
        new int[] {0},
        new int[] {0},
        new long[] {cents},
        new long[] {0},
        new int[] {1, 1, 1, 0, 0},
        new boolean[] {backfill});
  }
}
