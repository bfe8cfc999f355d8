package io.exportindicators.jobs.history;

/**
 * The series of a release, each once, column by column; all arrays have one length.
 *
 * @param indicator name of the metric
 * @param variant window, basis, base or kind
 * @param reporter reporting economy
 * @param sector sector id
 * @param definition definition id
 * @param flow direction of trade
 * @param by dimension of the item
 * @param item partner, product or sector
 * @param region region of the reporter
 * @param unit unit of the values
 */
public record SeriesColumns(
    String[] indicator,
    String[] variant,
    String[] reporter,
    String[] sector,
    String[] definition,
    String[] flow,
    String[] by,
    String[] item,
    String[] region,
    String[] unit) {}
