package io.exportindicators.jobs.headline;

import io.exportindicators.indicators.seasonal.SeasonalModel;

/**
 * The model of a headline series.
 *
 * @param model as it was identified last, null where it never was
 * @param absence why the series could not be adjusted when it was looked at last, empty where it
 *     was
 */
public record HeldModel(SeasonalModel model, String absence) {
  /** Before the series was looked at. */
  public static final HeldModel NONE = new HeldModel(null, "no level is known");
}
