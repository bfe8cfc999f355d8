package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.absent;
import static io.exportindicators.exporter.TestRelease.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestFiguresTest {
  private final NewestFigures figures = new NewestFigures(ReleaseCalendarReader.standard());

  @Test
  void aNewerPeriodTakesThePlaceOfAnOlder() {
    take(1, value("2024-01", 10));
    take(2, value("2024-02", 20));
    assertThat(shown()).containsExactly(20.0);
  }

  @Test
  void aRevisionOfTheNewestPeriodIsShownAndOneOfAnOlderIsNot() {
    take(1, value("2024-01", 10), value("2024-02", 20));
    take(2, value("2024-02", 21));
    assertThat(shown()).containsExactly(21.0);
    take(3, value("2024-01", 11));
    assertThat(shown()).containsExactly(21.0);
  }

  @Test
  void whatIsToldOfPeriodsAheadIsNotShown() {
    IndicatorValue.Builder ahead =
        value("2025-02", 0.01).setIndicator(Indicator.TRADE_CALENDAR_EFFECT.metric());
    take(1, value("2024-02", 20), ahead);
    assertThat(shown()).containsExactly(20.0);
  }

  @Test
  void theOrderWithinAReleaseDoesNotMatter() {
    take(1, value("2024-02", 20), value("2024-01", 10));
    assertThat(shown()).containsExactly(20.0);
  }

  @Test
  void anAbsenceRemovesTheSeriesAndShowsNothingOlder() {
    take(1, value("2024-01", 10));
    take(2, absent("2024-02"));
    assertThat(shown()).isEmpty();
    take(3, value("2024-01", 11));
    assertThat(shown()).isEmpty();
    take(4, value("2024-02", 20));
    assertThat(shown()).containsExactly(20.0);
  }

  @Test
  void anAbsenceOfAnOlderPeriodChangesNothing() {
    take(1, value("2024-02", 20));
    take(2, absent("2024-01"));
    assertThat(shown()).containsExactly(20.0);
  }

  @Test
  void monthsQuartersAndYearsAreSeriesOfTheirOwn() {
    take(1, value("2024-Q3", 3), value("2024", 1), value("2024-Q2", 2), value("2024-05", 5));
    assertThat(shown()).containsExactlyInAnyOrder(3.0, 1.0, 5.0);
    take(2, value("2025", 10), absent("2024-Q4"), value("2024-06", 6));
    assertThat(shown()).containsExactlyInAnyOrder(10.0, 6.0);
  }

  @Test
  void aMarkStandsWhereItWasToldLast() {
    take(1, mark(value("2024-06", 1.5)));
    take(2, mark(value("2024-03", 1.2)), mark(absent("2024-06")));
    assertThat(breaks()).containsExactly(1.2);
    take(3, mark(absent("2024-03")), mark(value("2024-02", 1.1)));
    assertThat(breaks()).containsExactly(1.1);
    take(4, mark(value("2024-02", 1.3)));
    assertThat(breaks()).containsExactly(1.3);
    take(5, mark(absent("2024-01")), mark(absent("2024-02")));
    assertThat(breaks()).isEmpty();
    take(6, mark(value("2024-01", 1.4)));
    assertThat(breaks()).containsExactly(1.4);
  }

  @Test
  void aMonthAndItsWindowsAreSeriesOfTheirOwn() {
    take(1, value("2024-02", 20), value("2024-02/10", 5).setVariant("10d"));
    assertThat(shown()).containsExactlyInAnyOrder(20.0, 5.0);
  }

  @Test
  void valuesOfAWithheldReleaseAreNotShown() {
    take(1, value("2024-01", 10));
    figures.take(TestRelease.at(2).of(value("2024-02", 20)).withheld().complete());
    assertThat(shown()).containsExactly(10.0);
  }

  @Test
  void aSnapshotStaysAsItWas() {
    take(1, value("2024-01", 10));
    Snapshot before = figures.snapshot();
    take(2, value("2024-02", 20));
    assertThat(values(before)).containsExactly(10.0);
    assertThatThrownBy(() -> before.families().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aPeriodThatIsNoneIsRefused() {
    assertThatThrownBy(() -> take(1, value("2024-13", 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-13");
  }

  private void take(long position, IndicatorValue.Builder... values) {
    figures.take(TestRelease.at(position).of(values).complete());
  }

  private List<Double> shown() {
    return values(figures.snapshot());
  }

  private List<Double> breaks() {
    return values(figures.snapshot(), Indicator.TRADE_SERIES_BREAK.metric());
  }

  private static IndicatorValue.Builder mark(IndicatorValue.Builder value) {
    return value
        .setIndicator(Indicator.TRADE_SERIES_BREAK.metric())
        .setVariant("")
        .setBy("definition")
        .setItem("kcs-item");
  }

  private static List<Double> values(Snapshot snapshot) {
    return values(snapshot, "trade_value_usd");
  }

  private static List<Double> values(Snapshot snapshot, String metric) {
    return snapshot.families().stream()
        .filter(family -> family.name.equals(metric))
        .map(family -> family.samples)
        .flatMap(List<MetricFamilySamples.Sample>::stream)
        .map(sample -> sample.value)
        .toList();
  }
}
