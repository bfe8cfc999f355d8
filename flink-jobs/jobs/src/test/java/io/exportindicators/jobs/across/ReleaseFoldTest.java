package io.exportindicators.jobs.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.Reporters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a release changes in the indicators of a reporter. */
class ReleaseFoldTest {
  private static final String VALUE = "trade_value_usd";
  private static final String GROWTH = "trade_growth_ratio";
  private static final String CONTRIBUTION = "trade_contribution_ratio";

  private final Folding series = new Folding(1);

  @Test
  void contributionsOfPartnersAndTheRestAddUpToTheGrowth() {
    series.partners("2023-07", 1_000_003, 777, 12_345).partners("2024-07", 999_001, 0, 99_999);
    series.release(1);
    long base = 1_000_003 + 777 + 12_345;
    long change = 999_001 + 99_999 - base;
    assertThat(series.reading("p/chips", GROWTH, "yoy", "2024-07").value())
        .isEqualTo((double) change / base);
    double sum = 0;
    for (String item : List.of("USA", "CHN", "other")) {
      sum += contribution(item, "yoy");
    }
    assertThat(sum).isCloseTo((double) change / base, within(1e-15));
    assertThat(contribution("CHN", "yoy") * base).isCloseTo(-777, within(1e-9));
    double calendar = 0;
    for (String item : List.of("USA", "CHN", "other")) {
      calendar += contribution(item, "yoy_calendar");
    }
    assertThat(calendar)
        .isCloseTo(
            series.reading("p/chips", GROWTH, "yoy_calendar", "2024-07").value(), within(1e-14));
  }

  @Test
  void partnersThatAreNotListedCountOneByOneInEveryRelease() {
    int vietnam = SeriesNumber.SLOTS + Reporters.numberOf("VNM");
    for (int month = 1; month <= 11; month++) {
      String period = String.format(Locale.ROOT, "2024-%02d", month);
      series.partners(period, 50, 30, 20).set(5, period, vietnam, 20);
    }
    series.release(1);
    series.partners("2024-12", 50, 30, 20).set(5, "2024-12", vietnam, 20).release(2);
    series.partners("2025-01", 50, 50, 0).release(3);

    assertThat(concentration("2024-12")).isCloseTo(0.38, within(1e-12));
    double[] shares = {600 / 1200.0, 380 / 1200.0, 220 / 1200.0};
    assertThat(concentration("2025-01"))
        .isCloseTo(Arrays.stream(shares).map(s -> s * s).sum(), within(1e-12));
  }

  private double concentration(String period) {
    return series
        .reading("p/chips", "export", "trade_concentration_hhi", "value", "partner", "", period)
        .value();
  }

  @Test
  void contributionsOfSectorsAndTheRestAddUpToTheGrowth() {
    series.set(1, "2023-07", 0, 1000).set(2, "2023-07", 0, 300).set(3, "2023-07", 0, 50);
    series.set(1, "2024-07", 0, 1500).set(2, "2024-07", 0, 700).set(3, "2024-07", 0, 40);
    series.release(1);
    double sum = 0;
    for (String item : List.of("chips", "bio", "other")) {
      sum +=
          series
              .reading("d/total", "export", CONTRIBUTION, "yoy", "sector", item, "2024-07")
              .value();
    }
    assertThat(sum).isCloseTo(0.5, within(1e-15));
    assertThat(series.reading("d/chips", "trade_growth_without_ratio", "yoy", "2024-07").value())
        .isEqualTo(100.0 / 700);
    assertThat(series.reading("d/chips", "trade_share_ratio", "total_1m", "2024-07").value())
        .isEqualTo(700.0 / 1500);
  }

  @Test
  void anEqualReleaseChangesNothing() {
    series.partners("2023-07", 1, 2, 3).release(1);
    Reading before = series.reading("p/chips", VALUE, "1m", "2023-07");
    assertThat(series.partners("2023-07", 1, 2, 3).release(2)).isEmpty();
    assertThat(series.reading("p/chips", VALUE, "1m", "2023-07")).isEqualTo(before);
    assertThat(before.publishedMillis()).isEqualTo(1);
  }

  @Test
  void aRevisionReachesEveryLaterReadingThatReadsItAndNoOtherSeries() {
    for (int month = 0; month < 40; month++) {
      series.set(1, month(month), 0, 1000 + month).set(2, month(month), 0, 100 + month);
      series.partners(month(month), 10, 20, 30 + month);
    }
    series.release(1);
    List<Reading> changed = series.set(2, month(10), 0, 9_999).release(2);
    assertThat(changed).allMatch(reading -> reading.definition().equals("d"));
    assertThat(periodsOf(changed, "chips", VALUE, "1m")).containsExactly(month(10));
    assertThat(periodsOf(changed, "chips", VALUE, "12m")).containsExactlyElementsOf(months(11, 21));
    assertThat(periodsOf(changed, "chips", GROWTH, "yoy")).containsExactly(month(22));
    assertThat(periodsOf(changed, "chips", GROWTH, "yoy_12m"))
        .containsExactlyElementsOf(months(23, 33));
    assertThat(periodsOf(changed, "total", CONTRIBUTION, "yoy")).containsExactly(month(22));
    assertThat(periodsOf(changed, "total", VALUE, "1m")).isEmpty();
    assertThat(changed).allMatch(reading -> reading.publishedMillis() == 2);
  }

  @Test
  void anAbsentValueHasItsReason() {
    series.set(1, "2023-07", 0, 5).set(1, "2024-07", 0, 0);
    series.release(1);
    Reading growth = series.reading("d/total", GROWTH, "yoy", "2023-07");
    assertThat(growth.value()).isNaN();
    assertThat(growth.absence()).isEqualTo("2022-07 is missing");
    assertThat(series.reading("d/total", GROWTH, "yoy", "2024-07").value()).isEqualTo(-1);
    series.set(1, "2025-07", 0, 7).release(2);
    assertThat(series.reading("d/total", GROWTH, "yoy", "2025-07").absence())
        .isEqualTo("base 2024-07 is zero");
    assertThat(series.reading("d/total", VALUE, "1m", "2023-12").absence())
        .isEqualTo("2023-12 is missing");
  }

  @Test
  void aGapBeforeALaterMonthIsSaid() {
    series.set(1, "2024-01", 0, 5).release(1);
    series.set(1, "2024-04", 0, 6).release(2);
    assertThat(series.reading("d/total", VALUE, "1m", "2024-02").absence())
        .isEqualTo("2024-02 is missing");
    assertThat(series.reading("d/total", VALUE, "1m", "2024-05")).isNull();
  }

  @Test
  void aSectorOfSeveralProductsIsMissingUntilAllOfThemAreKnown() {
    series.set(6, "2024-01", 0, new Figure(5, 1, 1, false)).release(1);
    assertThat(series.reading("q/pair", VALUE, "1m", "2024-01").absence())
        .isEqualTo("2024-01 is missing");
    series.set(6, "2024-01", 0, new Figure(9, 2, 2, false)).release(2);
    assertThat(series.reading("q/pair", VALUE, "1m", "2024-01").value()).isEqualTo(0.09);
  }

  @Test
  void importsUpdateTheBalanceOfExports() {
    series.set(1, "2024-01", 0, 500).release(1);
    assertThat(balance("2024-01")).isNull();
    List<Reading> changed = series.set(4, "2024-01", 0, 800).release(2);
    assertThat(changed).extracting(Reading::flow).contains("balance", "import");
    assertThat(changed).extracting(Reading::flow).doesNotContain("export");
    assertThat(balance("2024-01").value()).isEqualTo(-3.0);
    series.set(4, "2024-01", 0, 300).release(3);
    assertThat(balance("2024-01").value()).isEqualTo(2.0);
    assertThat(balance("2024-01").publishedMillis()).isEqualTo(3);
  }

  @Test
  void aValueHasTheWorstStatusTheNewestPublicationAndTheBackfillOfTheNewest() {
    series.set(1, "2023-07", 0, new Figure(100, 1, 3, true)).release(1_000);
    Reading first = series.reading("d/total", VALUE, "1m", "2023-07");
    assertThat(first.backfill()).isTrue();
    assertThat(first.status()).isEqualTo((byte) 3);
    series.set(1, "2024-07", 0, new Figure(110, 1, 1, false)).release(2_000);
    Reading growth = series.reading("d/total", GROWTH, "yoy", "2024-07");
    assertThat(growth.status()).isEqualTo((byte) 1);
    assertThat(growth.publishedMillis()).isEqualTo(2_000);
    assertThat(growth.backfill()).isFalse();
  }

  @Test
  void windowsAreComparedWithTheSameWindow() {
    series.set(1, "2023-07/10", 0, 100).set(1, "2024-07/10", 0, 150).set(1, "2024-07", 0, 900);
    series.release(1);
    assertThat(series.reading("d/total", GROWTH, "yoy_10d", "2024-07/10").value()).isEqualTo(0.5);
    assertThat(series.reading("d/total", GROWTH, "yoy", "2024-07").absence())
        .isEqualTo("2023-07 is missing");
  }

  @Test
  void levelsBeyondAnyTradeAreMissingAndStopNothing() {
    for (int month = 0; month < 30; month++) {
      long sign = month % 2 == 0 ? 1 : -1;
      series.set(1, month(month), 0, Levels.LIMIT + 1).set(2, month(month), 0, Levels.LIMIT);
      series.set(3, month(month), 0, sign * Long.MAX_VALUE).set(4, month(month), 0, -Levels.LIMIT);
    }
    series.release(1);
    assertThat(series.reading("d/total", VALUE, "1m", month(20)).absence()).contains("is missing");
    assertThat(series.reading("d/bio", VALUE, "1m", month(20)).absence()).contains("is missing");
    assertThat(series.reading("d/chips", VALUE, "12m", month(20)).value()).isEqualTo(1.2e16);
  }

  @Test
  void theFirstAndTheLastPeriodThereCanBeStopNothing() {
    series.set(1, "1960-01", 0, 5).set(2, "1960-01", 0, 5).release(1);
    series.set(1, "1961-01", 0, 6).set(1, "2129-12/20", 0, 5).set(1, "2129", 0, 5).release(2);
    assertThat(series.reading("d/total", GROWTH, "yoy", "1961-01").value()).isEqualTo(0.2);
    assertThat(series.reading("d/total", "trade_working_days", "20d", "2129-12/20").absence())
        .isNotEmpty();
  }

  private double contribution(String item, String basis) {
    return series
        .reading("p/chips", "export", CONTRIBUTION, basis, "partner", item, "2024-07")
        .value();
  }

  private Reading balance(String period) {
    return series.reading("d/total", "balance", VALUE, "1m", "", "", period);
  }

  private static Set<String> periodsOf(
      List<Reading> readings, String sector, String indicator, String variant) {
    Set<String> periods = new TreeSet<>();
    for (Reading reading : readings) {
      if (reading.sector().equals(sector)
          && reading.indicator().equals(indicator)
          && reading.variant().equals(variant)) {
        periods.add(io.exportindicators.jobs.key.PackedPeriod.period(reading.period()).toString());
      }
    }
    return periods;
  }

  private static List<String> months(int first, int last) {
    return java.util.stream.IntStream.rangeClosed(first, last)
        .mapToObj(ReleaseFoldTest::month)
        .toList();
  }

  private static String month(int number) {
    return String.format(Locale.ROOT, "%d-%02d", 2020 + number / 12, number % 12 + 1);
  }
}
