package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import jdplus.toolkit.base.api.timeseries.TsDomain;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's own model of the same estimate is the oracle, to the last bit. */
class UntestedModelTest {
  private static final Simulated EXPORTS = Simulated.of(5, 100, 0.03).shifted(50, 0.3);

  @ParameterizedTest
  @CsvSource({
    "true,  true,  true",
    "true,  false, true",
    "false, true,  true",
    "false, true,  false",
    "false, false, true",
    "false, false, false"
  })
  void isThatOfTheLibrary(boolean mean, boolean outliers, boolean workingDays) {
    RegSarimaModelling estimated = estimated(mean, outliers, workingDays ? Simulated.KOREA : null);
    RegSarimaModel ours = UntestedModel.of(estimated);
    RegSarimaModel library = estimated.build();
    EstimatedModel read = new EstimatedModel(0, ours);
    EstimatedModel expected = new EstimatedModel(0, library);
    assertThat(read.model()).usingRecursiveComparison().isEqualTo(expected.model());
    assertThat(read.model().mean()).isEqualTo(mean);
    assertThat(read.outliers()).containsExactly(expected.outliers()).hasSize(outliers ? 3 : 0);
    assertThat(read.workingDayElasticity())
        .isEqualTo(Double.valueOf(expected.workingDayElasticity()));
    assertThat(read.next().value()).isEqualTo(expected.next().value());
    assertThat(read.yearAhead().getForecasts().getValues().toArray())
        .containsExactly(expected.yearAhead().getForecasts().getValues().toArray());
    TsDomain months = ours.getDescription().getDomain().extend(0, WorkingDayRegressor.AHEAD);
    assertThat(RegressionFactors.of(ours, months))
        .usingRecursiveComparison()
        .isEqualTo(RegressionFactors.of(library, months));
    assertThat(ours.regarima().getX()).hasSameSizeAs(library.regarima().getX());
    assertThat(ours.getEstimation().getStatistics())
        .isEqualTo(library.getEstimation().getStatistics());
  }

  private static RegSarimaModelling estimated(
      boolean mean, boolean outliers, WorkingDayCalendar calendar) {
    int first = EXPORTS.firstMonth();
    SeasonalModel model =
        new SeasonalModel(
            first + 99,
            mean,
            0,
            1,
            1,
            0,
            1,
            1,
            new double[] {-0.4, -0.6},
            outliers ? new String[] {"AO", "LS", "TC"} : new String[0],
            outliers ? new int[] {first + 20, first + 50, first + 80} : new int[0]);
    ObservedSeries series = ObservedSeries.of(first, EXPORTS.levels(), calendar).value();
    return KeptModel.modelling(
        RegArimaSpecification.keeping(model, series), model.coefficients(), series);
  }
}
