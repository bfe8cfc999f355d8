package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonalAbsenceTest {
  private static final Simulated EXPORTS = Simulated.of(2, 60, 0.03);
  private static final SeasonalModel MODEL = EXPORTS.model();

  static Stream<Arguments> unsuitable() {
    return Stream.of(
        Arguments.of("fewer than 48 months", EXPORTS.first(47).levels()),
        Arguments.of("fewer than 48 months", new double[0]),
        Arguments.of("a month is missing", with(x -> x[30] = Double.NaN)),
        Arguments.of("a level is not above zero", with(x -> x[59] = 0)),
        Arguments.of("a level is not above zero", with(x -> x[0] = -1)),
        Arguments.of("a level is not above zero", with(x -> x[7] = Double.POSITIVE_INFINITY)),
        Arguments.of("one value in half of the months or more", with(x -> Arrays.fill(x, 5))),
        Arguments.of(
            "one value in half of the months or more", with(x -> Arrays.fill(x, 20, 50, 5))),
        Arguments.of(
            "four in five months repeat the month before",
            with(x -> Arrays.setAll(x, month -> EXPORTS.levels()[month - month % 12]))));
  }

  private static double[] with(Consumer<double[]> change) {
    double[] levels = EXPORTS.levels().clone();
    change.accept(levels);
    return levels;
  }

  @ParameterizedTest
  @MethodSource("unsuitable")
  void saysWhyASeriesCannotBeAdjusted(String reason, double[] levels) {
    Simulated series = new Simulated(EXPORTS.firstMonth(), levels);
    assertThat(ObservedSeries.unsuitable(levels)).isEqualTo(reason);
    assertThat(SeasonalAdjustment.identify(series.firstMonth(), levels, null).absence())
        .isEqualTo(reason);
    assertThat(series.adjusted(MODEL).absence()).isEqualTo(reason);
    assertThat(series.forecast(MODEL).absence()).isEqualTo(reason);
  }

  @Test
  void aFewEqualLevelsDoNoHarm() {
    double[] levels = with(x -> Arrays.fill(x, 20, 49, 5e9));
    assertThat(ObservedSeries.unsuitable(levels)).isNull();
    Simulated series = new Simulated(EXPORTS.firstMonth(), levels);
    assertThat(series.adjusted(series.model()).isPresent()).isTrue();
  }

  @Test
  void saysWhereTheCalendarEnds() {
    int last = EXPORTS.firstMonth() + EXPORTS.levels().length - 1;
    assertThat(
            SeasonalAdjustment.adjust(
                    MODEL,
                    EXPORTS.firstMonth(),
                    EXPORTS.levels(),
                    (month, window) -> month < last + 12 ? 22 : Double.NaN)
                .absence())
        .isEqualTo("the working days of 2015-12 are not known");
  }

  /** 58 months that are differenced by a year five times leave nothing to estimate from. */
  @Test
  void aModelThatCannotBeEstimatedIsAReason() {
    SeasonalModel impossible =
        new SeasonalModel(
            0, false, 0, 2, 1, 0, 5, 1, new double[] {-0.6, -0.6}, new String[0], new int[0]);
    assertThat(EXPORTS.adjusted(impossible).absence()).isEqualTo("X-13 found no model");
    assertThat(EXPORTS.forecast(impossible).absence()).isEqualTo("X-13 found no model");
  }

  /** Forecasts of a level that grows by 10^5 a month are beyond any number. */
  @Test
  void anAdjustmentThatCannotBeMadeIsAReason() {
    double[] levels = new double[60];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = StrictMath.pow(10, 5 * i + 0.1 * (i % 7));
    }
    SeasonalModel model =
        new SeasonalModel(
            EXPORTS.firstMonth() + 59,
            false,
            0,
            1,
            1,
            0,
            1,
            1,
            new double[] {-0.6, -0.6},
            new String[0],
            new int[0]);
    assertThat(SeasonalAdjustment.adjust(model, EXPORTS.firstMonth(), levels, null).absence())
        .isEqualTo("X-13 gave no adjustment");
  }

  /** A random walk of logarithms, to 10^248: X-11 gives no number for most of its months. */
  @Test
  void anAdjustedLevelThatIsNoLevelIsAReason() {
    Random random = new Random(0);
    double[] levels = new double[96];
    double logarithm = 0;
    for (int i = 0; i < levels.length; i++) {
      logarithm += 50 * random.nextGaussian();
      levels[i] = StrictMath.exp(logarithm);
    }
    SeasonalModel model = SeasonalAdjustment.identify(EXPORTS.firstMonth(), levels, null).value();
    assertThat(SeasonalAdjustment.adjust(model, EXPORTS.firstMonth(), levels, null).absence())
        .isEqualTo("an adjusted level is not above zero");
  }

  /** State of another version, not figures. */
  @Test
  void anUnknownTypeOfOutlierIsAnError() {
    SeasonalModel strange =
        new SeasonalModel(
            0,
            false,
            0,
            1,
            1,
            0,
            1,
            1,
            new double[] {-0.6, -0.6},
            new String[] {"XX"},
            new int[] {EXPORTS.firstMonth() + 5});
    assertThatThrownBy(() -> EXPORTS.adjusted(strange)).hasMessage("no type of outlier: XX");
  }

  @Test
  void aResultAndAReasonExcludeEachOther() {
    assertThatThrownBy(() -> new Fit<>("result", "reason"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fit<String>(null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
