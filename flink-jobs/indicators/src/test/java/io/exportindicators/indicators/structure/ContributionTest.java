package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class ContributionTest {
  private static final int JULY = month("2025-07");
  private static final WorkingDayCalendar CALENDAR = (month, window) -> month == JULY ? 20 : 25;

  private static Series pair(long before, long now) {
    return Series.empty().with("2024-07", before).with("2025-07", now);
  }

  @Test
  void relatesTheItemsChangeToTheTotalsBase() {
    Levels total = pair(200, 230);
    assertThat(Contribution.of(pair(50, 90), total, JULY)).isEqualTo(Outcome.of(0.2));
    assertThat(Contribution.of(pair(150, 140), total, JULY)).isEqualTo(Outcome.of(-0.05));
  }

  @Test
  void countsAnItemThatStartsFromZero() {
    assertThat(Contribution.of(pair(0, 30), pair(200, 230), JULY)).isEqualTo(Outcome.of(0.15));
  }

  @Test
  void isAbsentWithAnyGapOrWithoutABase() {
    Series item = pair(50, 90);
    Series total = pair(200, 230);
    assertThat(Contribution.of(item.without("2025-07"), total, JULY))
        .isEqualTo(Outcome.absent("item 2025-07 is missing"));
    assertThat(Contribution.of(pair(50, 90).without("2024-07"), total, JULY))
        .isEqualTo(Outcome.absent("item 2024-07 is missing"));
    assertThat(Contribution.of(pair(50, 90), pair(200, 230).without("2025-07"), JULY))
        .isEqualTo(Outcome.absent("total 2025-07 is missing"));
    assertThat(Contribution.of(pair(50, 90), pair(200, 230).without("2024-07"), JULY))
        .isEqualTo(Outcome.absent("total 2024-07 is missing"));
    assertThat(Contribution.of(pair(0, 90), pair(0, 230), JULY))
        .isEqualTo(Outcome.absent("total base 2024-07 is zero"));
  }

  @Test
  void adjustsEveryItemByTheTotalsFactor() {
    // k = 25 / 20: (90 * 1.25 - 50) / 200
    assertThat(CalendarContribution.of(pair(50, 90), pair(200, 230), JULY, CALENDAR, 1).value())
        .isCloseTo(0.3125, within(1e-15));
    assertThat(CalendarContribution.of(pair(50, 90), pair(200, 230), JULY, CALENDAR, 0))
        .isEqualTo(Outcome.of(0.2));
    WorkingDayCalendar few = (month, window) -> month == JULY ? 3.5 : 25;
    assertThat(CalendarContribution.of(pair(50, 90), pair(200, 230), JULY, few, 1))
        .isEqualTo(Outcome.absent("fewer than 4 working days in 2025-07"));
    assertThat(CalendarContribution.of(pair(0, 90), pair(0, 230), JULY, CALENDAR, 1))
        .isEqualTo(Outcome.absent("total base 2024-07 is zero"));
  }

  @Test
  void growsWithoutASector() {
    assertThat(GrowthWithout.of(pair(200, 230), pair(50, 65), JULY)).isEqualTo(Outcome.of(0.1));
    assertThat(GrowthWithout.of(pair(50, 230), pair(50, 65), JULY))
        .isEqualTo(Outcome.absent("base 2024-07 is zero"));
    assertThat(GrowthWithout.of(pair(200, 230), pair(50, 65).without("2024-07"), JULY))
        .isEqualTo(Outcome.absent("2024-07 is missing"));
  }
}
