package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import java.util.stream.Stream;
import jdplus.toolkit.base.api.timeseries.TsDomain;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's own model of the same estimate is the oracle, to the last bit. */
class UntestedModelTest {
  private static final Simulated EXPORTS = Simulated.of(5, 100, 0.03).shifted(50, 0.3);
  private static final int FIRST = EXPORTS.firstMonth();
  private static final WorkingDayCalendar ALWAYS_22 = (month, window) -> 22;

  static Stream<Arguments> models() {
    SeasonalModel airline = model(false, 0, 1);
    SeasonalModel mean = model(true, 0, 1);
    return Stream.of(
        Arguments.of(airline, null),
        Arguments.of(airline, Simulated.KOREA),
        Arguments.of(mean, null),
        Arguments.of(mean, Simulated.KOREA),
        Arguments.of(model(true, 2, 0, "AO", 20, "LS", 50, "TC", 80), null),
        Arguments.of(model(true, 2, 1, "AO", 20, "LS", 50, "TC", 80), Simulated.KOREA),
        Arguments.of(model(false, 1, 1, "LS", 50), Simulated.KOREA));
  }

  /** Which the estimate leaves out: no regressor at all, or a sum of others. */
  static Stream<Arguments> modelsWithARegressorTooMany() {
    return Stream.of(
        Arguments.of(model(false, 0, 1), ALWAYS_22),
        Arguments.of(model(true, 0, 1, "LS", 50), ALWAYS_22),
        Arguments.of(model(false, 0, 1, "AO", 0, "LS", 1), Simulated.KOREA),
        Arguments.of(model(true, 0, 1, "AO", 0, "LS", 1, "TC", 80), Simulated.KOREA),
        Arguments.of(model(false, 0, 1, "AO", 99, "LS", 99), null));
  }

  @ParameterizedTest
  @MethodSource({"models", "modelsWithARegressorTooMany"})
  void isThatOfTheLibrary(SeasonalModel model, WorkingDayCalendar calendar) {
    ObservedSeries series = ObservedSeries.of(FIRST, EXPORTS.levels(), calendar).value();
    RegSarimaModelling modelling =
        KeptModel.modelling(
            RegArimaSpecification.keeping(model, series), model.coefficients(), series);
    EstimatedModel ours = new EstimatedModel(0, UntestedModel.of(modelling));
    EstimatedModel library = new EstimatedModel(0, modelling.build());
    assertThat(ours.model()).usingRecursiveComparison().isEqualTo(library.model());
    assertThat(ours.outliers()).containsExactly(library.outliers());
    assertThat(ours.workingDayElasticity())
        .isEqualTo(Double.valueOf(library.workingDayElasticity()));
    assertThat(ours.next().value()).isEqualTo(library.next().value());
    assertThat(ours.yearAhead().getForecasts().getValues().toArray())
        .containsExactly(library.yearAhead().getForecasts().getValues().toArray());
    TsDomain months = series.months().extend(0, WorkingDayRegressor.AHEAD);
    assertThat(RegressionFactors.of(ours.estimate(), months))
        .usingRecursiveComparison()
        .isEqualTo(RegressionFactors.of(library.estimate(), months));
    assertThat(ours.estimate().getEstimation().getStatistics())
        .isEqualTo(library.estimate().getEstimation().getStatistics());
  }

  @ParameterizedTest
  @MethodSource("modelsWithARegressorTooMany")
  void aRegressorTooManyDoesNoHarm(SeasonalModel model, WorkingDayCalendar calendar) {
    assertThat(SeasonalAdjustment.adjust(model, FIRST, EXPORTS.levels(), calendar).absence())
        .isNull();
  }

  private static SeasonalModel model(boolean mean, int p, int q, Object... outliers) {
    String[] types = new String[outliers.length / 2];
    int[] months = new int[types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = (String) outliers[2 * i];
      months[i] = FIRST + (int) outliers[2 * i + 1];
    }
    return new SeasonalModel(
        FIRST + 99, mean, p, 1, q, 0, 1, 1, new double[p + q + 1], types, months);
  }
}
