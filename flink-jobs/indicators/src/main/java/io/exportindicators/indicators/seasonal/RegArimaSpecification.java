package io.exportindicators.indicators.seasonal;

import io.exportindicators.indicators.Months;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.timeseries.TimeSelector;
import jdplus.toolkit.base.api.timeseries.regression.AdditiveOutlier;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.LevelShift;
import jdplus.toolkit.base.api.timeseries.regression.TransitoryChange;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.x13.base.api.regarima.MeanSpec;
import jdplus.x13.base.api.regarima.OutlierSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.RegressionSpec;
import jdplus.x13.base.api.regarima.RegressionTestSpec;
import jdplus.x13.base.api.regarima.TradingDaysSpec;
import jdplus.x13.base.api.regarima.TransformSpec;

/**
 * The specifications of the regression model with ARIMA errors.
 *
 * <p>RSA3 (automatic model; outliers AO, LS and TC at the critical value of the length; no calendar
 * of its own) with two differences. Logarithms are fixed, not tested: trade grows in ratios, a
 * forecast error is a difference of logarithms, and a series must not change its kind from one
 * month to the next. And the working days are a regressor that is always in: whether they are
 * significant is not asked anew each year.
 */
final class RegArimaSpecification {
  /** What is looked for: AO, LS and TC at the critical value of the length. */
  static final OutlierSpec OUTLIERS = RegArimaSpec.RG3.getOutliers();

  private RegArimaSpecification() {}

  /** Everything is to be identified. */
  static RegArimaSpec identifying(ObservedSeries series) {
    return RegArimaSpec.RG3.toBuilder()
        .transform(TransformSpec.builder().function(TransformationType.Log).build())
        .regression(RegressionSpec.builder().tradingDays(tradingDays(series)).build())
        .build();
  }

  /** A model's orders and outliers are kept, every coefficient is free. */
  static RegArimaSpec keeping(SeasonalModel model, ObservedSeries series) {
    RegressionSpec.Builder regression =
        RegressionSpec.builder()
            .mean(model.mean() ? MeanSpec.DEFAULT_USED : MeanSpec.DEFAULT_UNUSED)
            .tradingDays(tradingDays(series));
    for (int i = 0; i < model.outlierMonths().length; i++) {
      if (visible(model.outlierTypes()[i], model.outlierMonths()[i], series)) {
        regression.outlier(outlier(model.outlierTypes()[i], model.outlierMonths()[i]));
      }
    }
    return identifying(series).toBuilder()
        .usingAutoModel(false)
        .arima(orders(model))
        .regression(regression.build())
        .outliers(OutlierSpec.DEFAULT_DISABLED)
        .build();
  }

  /**
   * A model is kept, and outliers are looked for after the last month that it was identified on, as
   * the library's refresh policy {@code LastOutliers} does. There must be such months.
   */
  static RegArimaSpec lookingForOutliers(SeasonalModel model, ObservedSeries series) {
    return keeping(model, series).toBuilder()
        .outliers(
            OUTLIERS.toBuilder()
                .span(
                    TimeSelector.from(ObservedSeries.start(OutlierScan.firstMonth(model, series))))
                .build())
        .build();
  }

  /** Whether a regressor is not the same in all months of the series. */
  private static boolean visible(String type, int month, ObservedSeries series) {
    int first = series.firstMonth() + (type.equals(LevelShift.CODE) ? 1 : 0);
    return month >= first && month <= series.lastMonth();
  }

  private static Variable<IOutlier> outlier(String type, int month) {
    IOutlier core =
        switch (type) {
          case AdditiveOutlier.CODE -> new AdditiveOutlier(ObservedSeries.start(month));
          case LevelShift.CODE -> new LevelShift(ObservedSeries.start(month), true);
          case TransitoryChange.CODE ->
              new TransitoryChange(ObservedSeries.start(month), OutlierSpec.DEF_TCRATE);
          default -> throw new IllegalArgumentException("no type of outlier: " + type);
        };
    return Variable.<IOutlier>builder()
        .name(IOutlier.defaultName(type, ObservedSeries.period(month)))
        .core(core)
        .build();
  }

  private static SarimaSpec orders(SeasonalModel model) {
    return SarimaSpec.builder()
        .period(Months.YEAR)
        .p(model.p())
        .d(model.d())
        .q(model.q())
        .bp(model.bp())
        .bd(model.bd())
        .bq(model.bq())
        .build();
  }

  private static TradingDaysSpec tradingDays(ObservedSeries series) {
    return series.workingDays() == null
        ? TradingDaysSpec.none()
        : TradingDaysSpec.userDefined(
            new String[] {ObservedSeries.WORKING_DAYS}, RegressionTestSpec.None);
  }
}
