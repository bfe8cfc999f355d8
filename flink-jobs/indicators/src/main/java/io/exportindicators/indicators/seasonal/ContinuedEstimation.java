package io.exportindicators.indicators.seasonal;

import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.core.arima.estimation.IArimaMapping;
import jdplus.toolkit.base.core.regarima.IRegArimaComputer;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.sarima.SarimaModel;

/**
 * Looks for the maximum of the likelihood from the coefficients that a model comes with, which were
 * its maximum some months ago.
 *
 * <p>The library looks from several starting points, about twice the work, and ends in the same
 * maximum. It is left to it where a pair of polynomials has coefficients of both kinds: there
 * several maxima are common, and which one is the highest can change with a month.
 */
final class ContinuedEstimation implements IRegArimaComputer<SarimaModel> {
  /** Relative change of the likelihood that ends the search: a hundredth of the library's. */
  private static final double PRECISION = 1e-9;

  private final RegSarimaComputer computer =
      RegSarimaComputer.builder()
          .precision(PRECISION)
          .startingPoint(RegSarimaComputer.StartingPoint.Multiple)
          .build();

  @Override
  public RegArimaEstimation<SarimaModel> process(
      RegArimaModel<SarimaModel> model, IArimaMapping<SarimaModel> mapping) {
    SarimaOrders orders = model.arima().orders();
    boolean mixed =
        (orders.getP() > 0 && orders.getQ() > 0) || (orders.getBp() > 0 && orders.getBq() > 0);
    return mixed ? computer.process(model, mapping) : optimize(model, mapping);
  }

  @Override
  public RegArimaEstimation<SarimaModel> optimize(
      RegArimaModel<SarimaModel> model, IArimaMapping<SarimaModel> mapping) {
    return computer.optimize(model, mapping);
  }
}
