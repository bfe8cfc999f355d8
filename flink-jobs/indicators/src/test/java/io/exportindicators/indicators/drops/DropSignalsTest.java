package io.exportindicators.indicators.drops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a drop at its bounds. */
class DropSignalsTest {
  @ParameterizedTest
  @CsvSource({
    "-0.0101, -0.0101, true",
    "-0.01,   -0.5,    false",
    "-0.5,    -0.01,   false",
    "NaN,     -0.5,    false",
    "-0.5,    NaN,     false"
  })
  void growthSignalsInTwoMonthsRunning(double growth, double before, boolean signals) {
    assertThat(FallingGrowth.signals(growth, before)).isEqualTo(signals);
  }

  /** The best quarter has a mean of 100; of a steady series 5 % count, of another 1.28 errors. */
  @ParameterizedTest
  @CsvSource({
    "94.9, 94.9, 0.01, true,  true",
    "95.1, 94.9, 0.01, false, false",
    "94.9, 95.1, 0.01, true,  false",
    "89.8, 89.8, 0.08, false, false",
    "89.7, 89.7, 0.08, true,  true"
  })
  void levelSignalsBelowThePeakInBothMonths(
      double level, double before, double error, boolean weak, boolean signals) {
    double[] adjusted = levels(before, level);
    assertThat(BelowPeak.of(adjusted, error).isWeak()).isEqualTo(weak);
    assertThat(BelowPeak.of(adjusted, error).signals()).isEqualTo(signals);
  }

  @Test
  void thePeakIsOfTheTwelveQuartersThatEndBeforeBothMonths() {
    double[] adjusted = levels(50, 50);
    assertThat(BelowPeak.of(adjusted, 0).peak()).isEqualTo(100);
    adjusted[0] = 400;
    assertThat(BelowPeak.of(adjusted, 0).peak()).isEqualTo(200);
    double[] longer = new double[adjusted.length + 1];
    System.arraycopy(adjusted, 0, longer, 0, adjusted.length);
    longer[adjusted.length] = 50;
    assertThat(BelowPeak.of(longer, 0).peak()).as("the past year only").isEqualTo(100);
  }

  @Property
  void theSignalDoesNotDependOnTheUnit(
      @ForAll @DoubleRange(min = 60, max = 110) double level,
      @ForAll @DoubleRange(min = 0, max = 0.1) double error,
      @ForAll @DoubleRange(min = 0.01, max = 1e12) double unit) {
    double[] adjusted = levels(level, level);
    double[] scaled = Arrays.stream(adjusted).map(each -> each * unit).toArray();
    double threshold = BelowPeak.of(adjusted, error).threshold();
    assertThat(BelowPeak.of(scaled, error).threshold() / unit)
        .isCloseTo(threshold, within(1e-9 * threshold));
  }

  @ParameterizedTest
  @CsvSource({"-3.1, 99, true", "-3, 99, false", "-3.1, 101, false", "NaN, 99, false"})
  void aShockIsFarFromWhatWasExpectedAndBelowTheQuarterBefore(
      double error, double level, boolean shock) {
    assertThat(Shock.signals(error, new double[] {100, 100, 100, level})).isEqualTo(shock);
  }

  @ParameterizedTest
  @CsvSource({
    "false, true,  false, false, true",
    "false, false, false, false, false",
    "true,  false, true,  false, true",
    "true,  false, false, true,  true",
    "true,  false, true,  true,  false"
  })
  void anEpisodeClosesAfterTwoClearMonths(
      boolean wasOpen, boolean signals, boolean clear, boolean clearBefore, boolean open) {
    assertThat(DropEpisode.isOpen(wasOpen, signals, clear, clearBefore)).isEqualTo(open);
  }

  @Test
  void theUsualRevisionIsTheMedianOfAllThatIsKnown() {
    assertThat(UsualRevision.of(new double[0], new double[0])).isEqualTo(UsualRevision.LEAST);
    assertThat(UsualRevision.of(new double[] {100, 100, 100}, new double[] {101, 98, 150}))
        .isCloseTo(0.02, within(1e-12));
    assertThat(UsualRevision.of(new double[] {100, 100}, new double[] {101, 97}))
        .isCloseTo(0.02, within(1e-12));
  }

  private static double[] levels(double before, double last) {
    double[] adjusted = new double[BelowPeak.MONTHS];
    Arrays.fill(adjusted, 100);
    adjusted[adjusted.length - 2] = before;
    adjusted[adjusted.length - 1] = last;
    return adjusted;
  }
}
