package io.exportindicators.exporter;

import static io.exportindicators.exporter.TestRelease.absent;
import static io.exportindicators.exporter.TestRelease.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.prometheus.client.Collector.MetricFamilySamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestFiguresTest {
  private final NewestFigures figures = new NewestFigures();

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
  void ofPeriodsOfSeveralKindsTheOneThatBeginsLaterIsNewer() {
    take(1, value("2024-Q3", 3), value("2024", 1), value("2024-Q2", 2));
    assertThat(shown()).containsExactly(3.0);
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

  private static List<Double> values(Snapshot snapshot) {
    return snapshot.families().stream()
        .filter(family -> family.name.equals("trade_value_usd"))
        .map(family -> family.samples)
        .flatMap(List<MetricFamilySamples.Sample>::stream)
        .map(sample -> sample.value)
        .toList();
  }
}
