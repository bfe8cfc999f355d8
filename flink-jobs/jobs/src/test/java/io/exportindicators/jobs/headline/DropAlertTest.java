package io.exportindicators.jobs.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is news raises an alert; the same figures as history, backfill or a small revision none. */
class DropAlertTest {
  private static final int HISTORY = SteadySeries.FIRST + 60;
  private static final String TOTAL = HeadlineFolding.TOTAL;

  private final HeadlineFolding folding = new HeadlineFolding(1);
  private final SteadySeries steady = new SteadySeries(5, 1e9);

  @Test
  void aFallIsOneEpisodeUntilTwoClearMonths() {
    load(HISTORY, 1);
    next(HISTORY, 0.97, false);
    assertThat(alert(HISTORY)).isZero();
    next(HISTORY + 1, 0.8, false);
    next(HISTORY + 2, 0.8, false);
    assertThat(alert(HISTORY + 2)).isOne();
    next(HISTORY + 3, 1.02, false);
    assertThat(alert(HISTORY + 3)).as("one clear month ends nothing").isOne();
    next(HISTORY + 4, 1.02, false);
    assertThat(alert(HISTORY + 4)).isZero();
  }

  @Test
  void aFirstLoadInASlumpRaisesNothingAndTheNextMonthDoes() {
    load(HISTORY, 1);
    HeadlineFolding late = new HeadlineFolding(2);
    SteadySeries same = new SteadySeries(5, 1e9);
    for (int month = SteadySeries.FIRST; month < HISTORY + 3; month++) {
      late.level(TOTAL, month, (month < HISTORY ? 1 : 0.8) * same.at(month), false);
    }
    late.release();
    assertThat(late.figure(TOTAL, HeldFigure.DROP_EPISODE, HISTORY + 2)).isOne();
    assertThat(late.figure(TOTAL, HeldFigure.DROP_ALERT, HISTORY + 2)).isZero();
    late.level(TOTAL, HISTORY + 3, 0.8 * same.at(HISTORY + 3), false).release();
    assertThat(late.figure(TOTAL, HeldFigure.DROP_ALERT, HISTORY + 3)).isOne();
  }

  @Test
  void backfillRaisesNothing() {
    load(HISTORY, 1);
    for (int month = HISTORY; month < HISTORY + 3; month++) {
      next(month, 0.8, true);
    }
    assertThat(folding.figure(TOTAL, HeldFigure.DROP_EPISODE, HISTORY + 2)).isOne();
    assertThat(alert(HISTORY + 2)).isZero();
  }

  @Test
  void aRevisionRaisesOneWhereItIsLargerThanUsual() {
    load(HISTORY, 1);
    next(HISTORY, 0.8, false);
    double yearBefore = folding.figure(TOTAL, HeldFigure.LEVEL, HISTORY - 11);
    folding.level(TOTAL, HISTORY + 1, 0.995 * yearBefore, false).release();
    assertThat(alert(HISTORY + 1)).as("weak by neither rule").isZero();
    folding.level(TOTAL, HISTORY + 1, 0.8 * yearBefore, false).release();
    assertThat(alert(HISTORY + 1)).isOne();
  }

  @Test
  void aRevisionThatIsSmallerThanUsualRaisesNone() {
    load(HISTORY, 1);
    next(HISTORY, 0.9, false);
    double before = folding.figure(TOTAL, HeldFigure.LEVEL, HISTORY - 11);
    folding.level(TOTAL, HISTORY + 1, 0.992 * before, false).release();
    assertThat(alert(HISTORY + 1)).isZero();
    folding.level(TOTAL, HISTORY + 1, 0.989 * before, false).release();
    assertThat(folding.figure(TOTAL, HeldFigure.DROP_EPISODE, HISTORY + 1)).isOne();
    assertThat(alert(HISTORY + 1)).isZero();
  }

  @Test
  void aShockInASteadySeriesIsAnAlertOfOneMonth() {
    load(HISTORY, 1);
    next(HISTORY, 1, false);
    next(HISTORY + 1, 0.7, false);
    assertThat(folding.figure(TOTAL, HeldFigure.SHOCK_ALERT, HISTORY + 1)).isOne();
    next(HISTORY + 2, 1, false);
    assertThat(folding.figure(TOTAL, HeldFigure.SHOCK_ALERT, HISTORY + 2)).isZero();
  }

  private void load(int end, double factor) {
    for (int month = SteadySeries.FIRST; month < end; month++) {
      folding.level(TOTAL, month, factor * steady.at(month), true);
    }
    folding.release();
  }

  private void next(int month, double factor, boolean backfill) {
    folding.level(TOTAL, month, factor * steady.at(month), backfill).release();
  }

  private double alert(int month) {
    return folding.figure(TOTAL, HeldFigure.DROP_ALERT, month);
  }
}
