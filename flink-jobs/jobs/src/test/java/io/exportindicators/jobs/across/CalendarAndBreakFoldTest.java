package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The calendar's effects ahead, breaks between definitions, and rates as printed. */
class CalendarAndBreakFoldTest {
  private static final String EFFECT = "trade_calendar_effect_ratio";
  private static final String BREAK = "trade_series_break_ratio";
  private static final String PRINTED = "trade_published_growth_ratio";
  private static final String DIFFERENCE = "trade_published_difference_ratio";

  private final Folding series = new Folding(1);

  @Test
  void theEffectsOfTheNextTwelveMonthsAreToldAndMoveOn() {
    series.set(1, "2023-01", 0, 100).release(1);
    assertThat(effect("1m", "2023-01").absence()).isEmpty();
    assertThat(effect("1m", "2024-01").absence()).isEmpty();
    assertThat(effect("1m", "2024-02")).isNull();
    assertThat(effect("1m", "2022-12")).isNull();
    List<Reading> changed = series.set(1, "2023-02", 0, 100).release(2);
    assertThat(changed.stream().filter(r -> r.indicator().equals(EFFECT)))
        .extracting(r -> PackedPeriod.period(r.period()).toString())
        .containsExactly("2024-02");
    series.set(1, "2023-02/10", 0, 40).release(3);
    assertThat(effect("10d", "2024-02/10").absence()).isEmpty();
    assertThat(effect("10d", "2023-01/10")).isNull();
  }

  @Test
  void growthIsTheEffectTimesTheAdjustedGrowth() {
    for (int month = 0; month < 40; month++) {
      series.set(1, month(month), 0, 1_000 + 37L * (month % 7) + 11L * month);
    }
    series.release(1);
    double elasticity =
        series.reading("d/total", "trade_calendar_elasticity_ratio", "1m", month(39)).value();
    assertThat(elasticity).isNotEqualTo(0.6);
    double growth = growth("yoy", 39);
    assertThat((1 + effect("1m", month(39)).value()) * (1 + growth("yoy_calendar", 39)))
        .isCloseTo(1 + growth, within(1e-12));
    Reading before = effect("1m", month(50));
    series.set(1, month(20), 0, 5_000).release(2);
    assertThat(effect("1m", month(50)).value()).isNotEqualTo(before.value());
    assertThat(effect("1m", month(50)).publishedMillis()).isEqualTo(2);
    assertThat(effect("1m", month(20)).publishedMillis()).as("its own past alone").isEqualTo(1);
  }

  @Test
  void anEffectAheadHasTheWorstStatusOfThePastThatItsElasticityIsEstimatedFrom() {
    for (int month = 0; month < 40; month++) {
      series.set(1, month(month), 0, new Figure(1_000 + 37L * (month % 7), 1, 3, true));
    }
    series.release(1_000);
    assertThat(effect("1m", month(45)).status()).isEqualTo((byte) 3);
    assertThat(effect("1m", month(45)).backfill()).isTrue();
    series.set(1, month(39), 0, new Figure(1_100, 1, 1, false)).release(2_000);
    assertThat(effect("1m", month(45)).status()).isEqualTo((byte) 1);
    assertThat(effect("1m", month(45)).publishedMillis()).isEqualTo(2_000);
    assertThat(effect("1m", month(45)).backfill()).isFalse();
  }

  @Test
  void theRestOfTheWholeHasAnElasticityOfItsOwn() {
    for (int month = 0; month < 40; month++) {
      series.set(1, month(month), 0, 2_000 + 37L * (month % 7) + 11L * month);
      series.set(2, month(month), 0, 500 + 90L * (month % 5));
    }
    series.release(1);
    String elasticity = "trade_calendar_elasticity_ratio";
    double own = series.reading("d/chips", elasticity, "1m", month(39)).value();
    double rest = series.reading("d/chips", elasticity, "1m_without", month(39)).value();
    assertThat(rest).isNotEqualTo(own);
    List<Reading> changed = series.set(1, month(20), 0, 9_000).release(2);
    assertThat(series.reading("d/chips", elasticity, "1m_without", month(39)).value())
        .isNotEqualTo(rest);
    assertThat(changed)
        .filteredOn(r -> r.sector().equals("chips"))
        .isNotEmpty()
        .allMatch(r -> r.variant().contains("without") || !r.indicator().equals(elasticity))
        .noneMatch(r -> r.indicator().equals("trade_value_usd"));
  }

  @Test
  void aBreakIsMarkedOnceInTheFirstCommonMonth() {
    series.set(2, "2027-12", 0, 90).set(2, "2028-01", 0, 100).set(2, "2028-02", 0, 100);
    series.set(8, "2028-01", 0, 150).set(8, "2028-02", 0, 160).release(1);
    assertThat(broken("2028-01").value()).isEqualTo(1.5);
    assertThat(broken("2028-02")).isNull();
    assertThat(series.reading("e/chips", "trade_growth_ratio", "yoy", "2028-01").absence())
        .as("the two are never spliced")
        .isEqualTo("2027-01 is missing");
    series.set(2, "2028-01", 0, 120).release(2);
    assertThat(broken("2028-01").value()).isEqualTo(1.25);
  }

  @Test
  void aBreakWithoutACommonMonthIsSaidAndALongerHistoryMovesTheMark() {
    series.set(8, "2028-03", 0, 150).release(1);
    assertThat(broken("2028-03").absence()).isEqualTo("no common month");
    series.set(2, "2028-01", 0, 100).set(8, "2028-01", 0, 110).release(2);
    assertThat(broken("2028-01").value()).isEqualTo(1.1);
    assertThat(broken("2028-03").absence()).isEqualTo("taken back by a revision");
  }

  @Test
  void aPrintedRateIsASeriesOfItsOwnBesideOurs() {
    series.print(1, "2024-07", GrowthBasis.YOY, 0.1, 1).release(1);
    assertThat(series.reading("d/total", PRINTED, "yoy", "2024-07").value()).isEqualTo(0.1);
    assertThat(series.reading("d/total", DIFFERENCE, "yoy", "2024-07").absence())
        .isEqualTo("2024-07 is missing");
    series.set(1, "2023-07", 0, new Figure(100, 1, 3, false));
    List<Reading> changed = series.set(1, "2024-07", 0, new Figure(108, 1, 3, false)).release(2);
    assertThat(changed).noneMatch(reading -> reading.indicator().equals(PRINTED));
    Reading difference = series.reading("d/total", DIFFERENCE, "yoy", "2024-07");
    assertThat(difference.value()).isCloseTo(0.02, within(1e-15));
    assertThat(difference.status()).isEqualTo((byte) 1);
    assertThat(difference.publishedMillis()).isEqualTo(2);
  }

  @Test
  void printedBasesWindowsAndRevisionsStandApart() {
    series.set(1, "2023-07/20", 0, 100).set(1, "2024-07/20", 0, 150);
    series.print(1, "2024-07/20", GrowthBasis.YOY, 0.5, 1);
    series.print(1, "2024-07/20", GrowthBasis.YTD, 0.25, 1).release(1);
    assertThat(series.reading("d/total", DIFFERENCE, "yoy_20d", "2024-07/20").value()).isZero();
    assertThat(series.reading("d/total", PRINTED, "ytd_20d", "2024-07/20").value()).isEqualTo(0.25);
    assertThat(series.reading("d/total", DIFFERENCE, "ytd_20d", "2024-07/20").absence())
        .isEqualTo("the year to date is one of months");
    assertThat(series.print(1, "2024-07/20", GrowthBasis.YOY, 0.5, 1).release(2)).isEmpty();
    List<Reading> changed = series.print(1, "2024-07/20", GrowthBasis.YOY, 0.4, 2).release(3);
    assertThat(changed)
        .extracting(Reading::indicator)
        .containsExactlyInAnyOrder(PRINTED, DIFFERENCE);
    assertThat(series.reading("d/total", PRINTED, "yoy_20d", "2024-07/20").publishedMillis())
        .isEqualTo(3);
    series.print(1, "2024", GrowthBasis.YOY_DAILY, 0.1, 1).release(4);
    assertThat(series.reading("d/total", DIFFERENCE, "yoy_daily", "2024").absence())
        .isEqualTo("no working days of a quarter or year");
  }

  private Reading effect(String variant, String period) {
    return series.reading("d/total", EFFECT, variant, period);
  }

  private double growth(String basis, int month) {
    return series.reading("d/total", "trade_growth_ratio", basis, month(month)).value();
  }

  private Reading broken(String period) {
    return series.reading("e/chips", "export", BREAK, "", "definition", "d", period);
  }

  private static String month(int number) {
    return String.format(Locale.ROOT, "%d-%02d", 2020 + number / 12, number % 12 + 1);
  }
}
