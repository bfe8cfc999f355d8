package io.exportindicators.jobs.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseAssembly.CompleteRelease;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReleaseColumnsTest {
  @Test
  void aSeriesIsNamedOnceAndItsValuesByItsPlace() {
    HistoryRelease release = ReleaseColumns.of(Releases.release(7, 200));

    assertThat(release.header().logPosition()).isEqualTo(7);
    assertThat(release.series().item()).containsExactly("p0", "p1", "p2");
    assertThat(release.values().series()).hasSize(200).startsWith(1, 1).endsWith(3, 3);
    assertThat(release.values().absence()[9]).isEqualTo("no base");
    assertThat(release.values().absence()[8]).isNull();
  }

  @Test
  void aReleaseWithoutValuesIsItsHeader() {
    HistoryRelease release =
        ReleaseColumns.of(
            new CompleteRelease(Releases.withheld(7, "2 of 3 records"), List.of(), List.of()));

    assertThat(release.header().withheld()).isEqualTo("2 of 3 records");
    assertThat(release.series().indicator()).isEmpty();
    assertThat(release.values().period()).isEmpty();
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (double amount :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertRefused(value -> value.setValue(amount), "its value is " + amount);
    }
  }

  @Test
  void eitherAValueOrAReasonIsExpected() {
    assertRefused(value -> value.setValue(null), "either a value or a reason");
    assertRefused(value -> value.setAbsence("no base"), "either a value or a reason");
  }

  @Test
  void whatIsNoPeriodIsRefused() {
    assertRefused(value -> value.setPeriod("July"), "'July' is no period");
  }

  private static void assertRefused(Consumer<IndicatorValue> change, String why) {
    IndicatorValue value = Releases.value(7, 3);
    change.accept(value);
    CompleteRelease release = new CompleteRelease(Releases.marker(7, 1), List.of(value), List.of());

    assertThatThrownBy(() -> ReleaseColumns.of(release))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("release at log position 7, value 3 (trade_value_usd): " + why);
  }
}
