package io.exportindicators.indicators.seasonal;

import jdplus.sa.base.api.DecompositionMode;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.x13.base.api.x11.X11Exception;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x11.X11BStep;
import jdplus.x13.base.core.x11.X11CStep;
import jdplus.x13.base.core.x11.X11Context;
import jdplus.x13.base.core.x11.X11DStep;
import jdplus.x13.base.core.x11.X11Results;

/**
 * The steps B, C and D of X-11, where tables that filters run on are kept.
 *
 * <p>JDemetra+ has the three in one piece ({@code X11Kernel}). There a quotient of two tables is a
 * view, often of further views, that each filter divides anew at each of its terms: the same bits
 * for more work.
 */
final class X11Steps {
  static final X11Spec SPECIFICATION =
      X13Spec.RSA3.getX11().toBuilder()
          .mode(DecompositionMode.Multiplicative)
          .forecastHorizon(WorkingDayRegressor.AHEAD)
          .build();

  private X11Steps() {}

  /**
   * Tables B1, C17, D8 and D10 to D13, and what statistics of quality are made of.
   *
   * @param series with the year ahead, every level finite and above zero
   */
  static X11Results tables(TsData series) {
    DoubleSeq levels = series.getValues();
    if (!levels.allMatch(ObservedSeries::isLevel)) {
      throw new X11Exception(X11Exception.ERR_NEG);
    }
    X11Context context = X11Context.of(SPECIFICATION, series);
    B b = new B();
    b.process(levels, context);
    C c = new C();
    c.process(levels, b.getB20(), context);
    D d = new D();
    d.process(levels, c.getC20(), context);
    TsPeriod start = series.getStart();
    return X11Results.builder()
        .nforecasts(context.getForecastHorizon())
        .mode(context.getMode())
        .b1(series)
        .c17(table(start, c.getC17()))
        .d8(table(start, d.getD8()))
        .d9Msr(d.getD9msr())
        .d9filter(d.getD9filter())
        .d10(table(start, d.getD10()))
        .d11(table(start, d.getD11()))
        .d12(table(start, d.getD12()))
        .d13(table(start, d.getD13()))
        .iCRatio(d.getICRatio())
        .build();
  }

  private static TsData table(TsPeriod start, DoubleSeq values) {
    return TsData.of(start, values.commit());
  }

  private static final class B extends X11BStep {
    @Override
    protected DoubleSeq b4d(X11Context context) {
      return super.b4d(context).commit();
    }

    @Override
    protected DoubleSeq b6(X11Context context) {
      return super.b6(context).commit();
    }

    @Override
    protected DoubleSeq b9d(X11Context context, DoubleSeq seasonal) {
      return super.b9d(context, seasonal).commit();
    }

    @Override
    protected DoubleSeq b11(X11Context context) {
      return super.b11(context).commit();
    }
  }

  private static final class C extends X11CStep {
    @Override
    protected DoubleSeq c1(X11Context context, DoubleSeq corrections) {
      return super.c1(context, corrections).commit();
    }

    @Override
    protected DoubleSeq c6(X11Context context) {
      return super.c6(context).commit();
    }

    @Override
    protected DoubleSeq c11(X11Context context) {
      return super.c11(context).commit();
    }
  }

  private static final class D extends X11DStep {
    @Override
    protected DoubleSeq d1(X11Context context, DoubleSeq corrections) {
      return super.d1(context, corrections).commit();
    }

    @Override
    protected DoubleSeq d6(X11Context context) {
      return super.d6(context).commit();
    }

    @Override
    protected DoubleSeq d11bis(X11Context context) {
      return super.d11bis(context).commit();
    }
  }
}
