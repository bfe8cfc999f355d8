package io.exportindicators.jobs.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** History that comes at once is judged month by month with only what was known of each. */
class FoldingMonthsEqualsRecomputingTest {
  private static final int LAST = SteadySeries.FIRST + 75;
  private static final Set<HeldFigure> JUDGED =
      EnumSet.of(
          HeldFigure.LOG_FORECAST,
          HeldFigure.FORECAST_STANDARD_ERROR,
          HeldFigure.GROWTH_SIGNAL,
          HeldFigure.PEAK_SIGNAL,
          HeldFigure.SHOCK_SIGNAL,
          HeldFigure.WEAK_MONTH,
          HeldFigure.DROP_EPISODE);

  @Test
  void atOnceOrReleaseByRelease() {
    HeadlineFolding atOnce = new HeadlineFolding(1);
    HeadlineFolding oneByOne = new HeadlineFolding(2);
    for (HeadlineFolding folding : List.of(atOnce, oneByOne)) {
      SteadySeries total = new SteadySeries(7, 1e9);
      SteadySeries chips = new SteadySeries(8, 2e8);
      for (int month = SteadySeries.FIRST; month <= LAST; month++) {
        double cycle = month > LAST - 15 && month < LAST - 6 ? 0.8 : 1;
        folding.level(HeadlineFolding.TOTAL, month, cycle * total.at(month), false);
        folding.level(HeadlineFolding.CHIPS, month, chips.at(month), false);
        if (folding == oneByOne) {
          folding.release();
        }
      }
    }
    atOnce.release();
    int open = 0;
    for (String id : List.of(HeadlineFolding.TOTAL, HeadlineFolding.CHIPS, HeadlineFolding.REST)) {
      for (HeldFigure figure : JUDGED) {
        for (int month = SteadySeries.FIRST; month <= LAST + 1; month++) {
          assertThat((Double) atOnce.figure(id, figure, month))
              .as("%s of %s in month %d", figure, id, month)
              .isEqualTo((Object) oneByOne.figure(id, figure, month));
        }
      }
      open += atOnce.figure(id, HeldFigure.DROP_EPISODE, LAST - 10) == 1 ? 1 : 0;
    }
    assertThat(open).as("the fall of the total is seen, in the rest too").isEqualTo(2);
  }
}
