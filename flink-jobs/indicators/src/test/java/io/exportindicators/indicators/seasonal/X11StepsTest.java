package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.x13.base.api.x11.X11Exception;
import jdplus.x13.base.core.x11.X11Kernel;
import jdplus.x13.base.core.x11.X11Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's steps in one piece are the oracle, to the last bit. */
class X11StepsTest {
  private static final List<Function<X11Results, TsData>> TABLES =
      List.of(
          X11Results::getB1,
          X11Results::getC17,
          X11Results::getD8,
          X11Results::getD10,
          X11Results::getD11,
          X11Results::getD12,
          X11Results::getD13);

  /** Calm and wild, and with an extreme value; from four years and the year ahead on. */
  @ParameterizedTest
  @CsvSource({
    "0,  60, 0.01,   0",
    "0,  60, 0.3,   50",
    "5,  71, 0.03,  40",
    "0,  84, 0.03,   0",
    "0, 131, 0.1,   60",
    "11, 180, 0.002, 90",
    "0, 252, 0.03, 200"
  })
  void areThoseOfTheLibrary(int from, int months, double deviation, int strike) {
    Simulated exports = Simulated.of(months, from + months, deviation).struck(from + strike, 0.5);
    TsData series = series(exports).drop(from, 0);
    X11Results ours = X11Steps.tables(series);
    X11Results library = new X11Kernel().process(series, X11Steps.SPECIFICATION);
    for (Function<X11Results, TsData> table : TABLES) {
      assertThat(table.apply(ours).getStart()).isEqualTo(table.apply(library).getStart());
      assertThat(table.apply(ours).getValues().toArray())
          .containsExactly(table.apply(library).getValues().toArray());
    }
    assertThat(ours.getMode()).isEqualTo(library.getMode());
    assertThat(ours.getNforecasts()).isEqualTo(library.getNforecasts());
    assertThat(ours.getICRatio()).isEqualTo(library.getICRatio());
    assertThat(ours.getD9filter()).isEqualTo(library.getD9filter());
    assertThat(ours.isD9default()).isEqualTo(library.isD9default());
    assertThat(ours.getD9Msr()).usingRecursiveComparison().isEqualTo(library.getD9Msr());
  }

  @Test
  void refuseWhatCannotBeDivided() {
    for (double impossible : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      Simulated exports = Simulated.of(1, 72, 0.03);
      exports.levels()[70] = impossible;
      assertThatThrownBy(() -> X11Steps.tables(series(exports))).isInstanceOf(X11Exception.class);
    }
  }

  private static TsData series(Simulated exports) {
    return TsData.ofInternal(ObservedSeries.period(exports.firstMonth()), exports.levels());
  }
}
