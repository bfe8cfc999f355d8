package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;

/**
 * Research and development in the whole it is paid from.
 *
 * <p>{@code R&D / value added}, or sales; the government's R&amp;D over its total expenditure is
 * the strategy's "about 5 %". Both in one unit. Absent where either is missing, where R&amp;D is
 * negative, and where the whole is zero or negative. Source: OECD, "Frascati Manual" (2015).
 */
public final class ResearchIntensity {
  private ResearchIntensity() {}

  /** The ratio, 0.05 is 5 percent. */
  public static Outcome of(Figures research, Figures whole, int month) {
    return FigureRatio.of("research", research, "whole", whole, month);
  }
}
