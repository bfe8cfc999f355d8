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
 * <p>The library begins with coefficients of its own, in three searches. Where the likelihood can
 * have several maxima, with two θ or with coefficients of both kinds in a pair of polynomials, both
 * are tried, and the higher maximum counts.
 */
final class ContinuedEstimation implements IRegArimaComputer<SarimaModel> {
  /**
   * Fall of the sum of squares, as a share of the first, that ends the search: a hundredth of the
   * library's.
   */
  private static final double PRECISION = 1e-9;

  private final RegSarimaComputer continued =
      RegSarimaComputer.builder().precision(PRECISION).build();
  private final RegSarimaComputer anew =
      RegSarimaComputer.builder().startingPoint(RegSarimaComputer.StartingPoint.Multiple).build();

  @Override
  public RegArimaEstimation<SarimaModel> process(
      RegArimaModel<SarimaModel> model, IArimaMapping<SarimaModel> mapping) {
    RegArimaEstimation<SarimaModel> near = optimize(model, mapping);
    if (!mayHaveSeveralMaxima(model.arima().orders())) {
      return near;
    }
    RegArimaEstimation<SarimaModel> other = anew.process(model, mapping);
    return logLikelihood(near) >= logLikelihood(other) ? near : other;
  }

  @Override
  public RegArimaEstimation<SarimaModel> optimize(
      RegArimaModel<SarimaModel> model, IArimaMapping<SarimaModel> mapping) {
    return continued.optimize(model, mapping);
  }

  private static boolean mayHaveSeveralMaxima(SarimaOrders orders) {
    return orders.getQ() > 1
        || (orders.getP() > 0 && orders.getQ() > 0)
        || (orders.getBp() > 0 && orders.getBq() > 0);
  }

  private static double logLikelihood(RegArimaEstimation<SarimaModel> estimation) {
    return estimation.getConcentratedLikelihood().logLikelihood();
  }
}
