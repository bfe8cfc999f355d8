package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import jdplus.sa.base.api.EstimationPolicyType;
import jdplus.toolkit.base.api.timeseries.TsDomain;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.core.x13.regarima.RegArimaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept between two identifications, and what is looked for. */
class LastOutliersTest {
  private static final int KNOWN = 108;
  private static final Simulated CALM = Simulated.of(3, 120, 0.02);

  /** The library's own refresh of its own result is the oracle. */
  @ParameterizedTest
  @CsvSource({"40, 0.3, 112, -0.3", "60, -0.25, 119, 0.3", "90, 0.2, 110, 0.2"})
  void isTheRefreshPolicyOfTheLibrary(int first, double early, int second, double late) {
    Simulated exports = CALM.shifted(first, early).struck(second, late);
    ObservedSeries known = observed(exports.first(KNOWN));
    ObservedSeries all = observed(exports);

    RegArimaSpec domain = RegArimaSpecification.identifying(known);
    EstimatedModel identified = X13.estimate(domain, known).value();
    RegArimaFactory library = RegArimaFactory.getInstance();
    RegArimaSpec refreshed =
        library.refreshSpec(
            library.generateSpec(domain, identified.estimate().getDescription()),
            domain,
            EstimationPolicyType.LastOutliers,
            TsDomain.of(ObservedSeries.period(known.firstMonth()), KNOWN));
    EstimatedModel theirs = X13.estimate(refreshed, all).value();

    EstimatedModel ours = X13.estimate(identified.model(), all).value();
    assertThat(ours.model()).usingRecursiveComparison().isEqualTo(theirs.model());
    assertThat(ours.model().outlierMonths())
        .contains(exports.firstMonth() + first, exports.firstMonth() + second);
    assertThat(ours.next().value().logMean())
        .isCloseTo(theirs.next().value().logMean(), within(1e-9));
    assertThat(ours.next().value().standardError())
        .isCloseTo(theirs.next().value().standardError(), within(1e-9));
  }

  @Test
  void keepsWhatWasFoundAndTellsItsSize() {
    Simulated exports = CALM.shifted(60, 0.4);
    SeasonalModel model = exports.first(KNOWN).model();
    assertThat(model.outlierTypes()).contains("LS");
    Outlier shift = outlierAt(exports, model, 60);
    assertThat(shift.type()).isEqualTo("LS");
    assertThat(shift.effect()).isCloseTo(0.4, within(0.08));
  }

  @Test
  void looksOnlyAfterTheIdentification() {
    SeasonalModel model = CALM.first(KNOWN).model();
    assertThat(model.outlierMonths()).isEmpty();
    assertThat(outlierAt(CALM.struck(114, -0.35), model, 114).effect())
        .isCloseTo(-0.35, within(0.08));
    assertThat(outlierAt(CALM.struck(100, -0.35), model, 100)).isNull();
  }

  @Test
  void forgetsOutliersOutsideTheSeries() {
    Simulated exports = CALM.shifted(30, 0.4).struck(90, -0.3);
    SeasonalModel model = exports.model();
    assertThat(model.outlierMonths())
        .contains(exports.firstMonth() + 30, exports.firstMonth() + 90);
    Simulated shorter = exports.first(80);
    assertThat(shorter.adjusted(model).value().outliers())
        .extracting(Outlier::month)
        .containsExactly(exports.firstMonth() + 30);
    Simulated later =
        new Simulated(exports.firstMonth() + 30, Arrays.copyOfRange(exports.levels(), 30, 120));
    assertThat(later.adjusted(model).value().outliers())
        .extracting(Outlier::month)
        .containsExactly(exports.firstMonth() + 90);
  }

  private static Outlier outlierAt(Simulated exports, SeasonalModel model, int at) {
    for (Outlier outlier : exports.adjusted(model).value().outliers()) {
      if (outlier.month() == exports.firstMonth() + at) {
        return outlier;
      }
    }
    return null;
  }

  private static ObservedSeries observed(Simulated exports) {
    return ObservedSeries.of(exports.firstMonth(), exports.levels(), Simulated.KOREA).value();
  }
}
