package io.exportindicators.jobs.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.ReferencePeriod.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a release changes in the headline series. */
class HeadlineFoldTest {
  private static final int HISTORY = SteadySeries.FIRST + 72;

  private final HeadlineFolding folding = new HeadlineFolding(1);
  private final SteadySeries total = new SteadySeries(2, 1e9);

  @Test
  void aSeriesThatIsTooShortSaysSoAndIsWatchedByGrowth() {
    for (int month = SteadySeries.FIRST; month < SteadySeries.FIRST + 20; month++) {
      folding.level("mti/bio-health", month, total.at(month), true);
    }
    List<Reading> told = folding.release();
    int last = SteadySeries.FIRST + 19;
    assertThat(of(told, "trade_seasonally_adjusted_usd", "", last).absence()).contains("48 months");
    assertThat(of(told, "trade_drop_signal", "growth", last).value()).isZero();
    assertThat(of(told, "trade_drop_signal", "peak", last).absence()).isNotEmpty();
    double low = 0.9 * total.at(last + 1);
    folding.level("mti/bio-health", last + 1, low, false).release();
    told = folding.level("mti/bio-health", last + 2, low, false).release();
    assertThat(of(told, "trade_drop_alert", "drop", last + 2).value()).isOne();
  }

  @Test
  void aMonthIsHeldAgainstWhatWasSaidBeforeItWasKnown() {
    load();
    List<Reading> before =
        folding.level(HeadlineFolding.TOTAL, HISTORY, total.at(HISTORY), false).release();
    Reading forecast = of(before, "trade_expected_usd", "forecast", HISTORY + 1);
    Reading upper = of(before, "trade_expected_usd", "upper80", HISTORY + 1);
    double error = Math.log(upper.value() / forecast.value()) / 1.2815515655446004;
    double level = total.at(HISTORY + 1);
    List<Reading> told = folding.level(HeadlineFolding.TOTAL, HISTORY + 1, level, false).release();
    assertThat(told)
        .noneMatch(
            reading ->
                reading.indicator().equals("trade_expected_usd")
                    && PackedPeriod.month(reading.period()) <= HISTORY + 1);
    assertThat(of(told, "trade_forecast_error_zscore", "", HISTORY + 1).value())
        .isCloseTo(Math.log(level / forecast.value()) / error, within(1e-6));
  }

  @Test
  void onlyVisibleChangesOfTheLastThreeYearsAreToldAgain() {
    load();
    List<Reading> told =
        folding.level(HeadlineFolding.TOTAL, HISTORY, 0.93 * total.at(HISTORY), false).release();
    List<Reading> adjusted =
        told.stream()
            .filter(reading -> reading.indicator().equals("trade_seasonally_adjusted_usd"))
            .toList();
    assertThat(adjusted).hasSizeBetween(2, SeasonalRevisions.STANDARD.months());
    assertThat(adjusted).allMatch(reading -> PackedPeriod.month(reading.period()) > HISTORY - 36);
  }

  @Test
  void theRestIsTheWholeWithoutItsPart() {
    SteadySeries chips = new SteadySeries(3, 2e8);
    for (int month = SteadySeries.FIRST; month < HISTORY; month++) {
      folding.level(HeadlineFolding.TOTAL, month, total.at(month), true);
      folding.level(HeadlineFolding.CHIPS, month, chips.at(month), true);
    }
    List<Reading> told = folding.release();
    int last = HISTORY - 1;
    assertThat(folding.figure(HeadlineFolding.REST, HeldFigure.LEVEL, last))
        .isEqualTo(
            Math.rint(
                    100
                        * (folding.figure(HeadlineFolding.TOTAL, HeldFigure.LEVEL, last)
                            - folding.figure(HeadlineFolding.CHIPS, HeldFigure.LEVEL, last)))
                / 100);
    assertThat(told)
        .anyMatch(
            reading ->
                reading.by().equals("without")
                    && reading.item().equals("semiconductors")
                    && reading.sector().equals("total")
                    && reading.indicator().equals("trade_seasonally_adjusted_usd")
                    && reading.value() > 0);
  }

  @Test
  void whatIsWithdrawnIsTakenBack() {
    load();
    double level = total.at(HISTORY);
    List<Reading> there = folding.level(HeadlineFolding.TOTAL, HISTORY, level, false).release();
    List<Reading> gone = folding.without(HeadlineFolding.TOTAL, HISTORY).release();
    assertThat(of(gone, "trade_seasonally_adjusted_usd", "", HISTORY).absence())
        .isEqualTo(Reading.TAKEN_BACK);
    assertThat(of(gone, "trade_expected_usd", "forecast", HISTORY + 1).absence())
        .isEqualTo(Reading.TAKEN_BACK);
    List<Reading> again = folding.level(HeadlineFolding.TOTAL, HISTORY, level, false).release();
    assertThat(of(again, "trade_seasonally_adjusted_usd", "", HISTORY).value())
        .isEqualTo(of(there, "trade_seasonally_adjusted_usd", "", HISTORY).value());
  }

  @Test
  void theRunningMonthIsEstimatedFromItsWindowsUntilItIsKnown() {
    for (int month = SteadySeries.FIRST; month < HISTORY; month++) {
      double level = total.at(month);
      folding.level(HeadlineFolding.TOTAL, month, level, true);
      folding.window(HeadlineFolding.TOTAL, Kind.DAYS_1_TO_10, month, 0.3 * level);
      folding.window(HeadlineFolding.TOTAL, Kind.DAYS_1_TO_20, month, 0.63 * level);
    }
    folding.release();
    double level = total.at(HISTORY);
    folding.window(HeadlineFolding.TOTAL, Kind.DAYS_1_TO_10, HISTORY, 0.3 * level);
    List<Reading> ten = folding.release();
    double first = of(ten, "trade_nowcast_usd", "mean", HISTORY).value();
    assertThat(first).isCloseTo(level, withinPercentage(8));
    assertThat(of(ten, "trade_nowcast_usd", "lower80", HISTORY).value()).isLessThan(first);
    assertThat(of(ten, "trade_nowcast_usd", "upper80", HISTORY).value()).isGreaterThan(first);
    folding.window(HeadlineFolding.TOTAL, Kind.DAYS_1_TO_20, HISTORY, 0.63 * level);
    double second = of(folding.release(), "trade_nowcast_usd", "mean", HISTORY).value();
    assertThat(second).isNotEqualTo(first).isCloseTo(level, withinPercentage(5));
    List<Reading> known = folding.level(HeadlineFolding.TOTAL, HISTORY, level, false).release();
    assertThat(known).noneMatch(reading -> reading.indicator().equals("trade_nowcast_usd"));
  }

  @Test
  void aWindowWithTooShortAHistorySaysSo() {
    double level = total.at(SteadySeries.FIRST);
    folding.level(HeadlineFolding.TOTAL, SteadySeries.FIRST, level, true);
    folding.window(HeadlineFolding.TOTAL, Kind.DAYS_1_TO_20, SteadySeries.FIRST + 1, level);
    assertThat(of(folding.release(), "trade_nowcast_usd", "mean", SteadySeries.FIRST + 1).absence())
        .contains("is missing");
  }

  private void load() {
    for (int month = SteadySeries.FIRST; month < HISTORY; month++) {
      folding.level(HeadlineFolding.TOTAL, month, total.at(month), true);
    }
    folding.release();
  }

  private static Reading of(List<Reading> told, String indicator, String variant, int month) {
    return told.stream()
        .filter(reading -> reading.indicator().equals(indicator))
        .filter(reading -> reading.variant().equals(variant) && reading.item().isEmpty())
        .filter(reading -> PackedPeriod.month(reading.period()) == month)
        .findFirst()
        .orElseThrow(() -> new AssertionError(indicator + " " + variant + " is not told"));
  }
}
