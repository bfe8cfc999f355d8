package io.exportindicators.jobs.source;

/**
 * One published figure of a sector that is not trade.
 *
 * @param definition definition id
 * @param sector sector id
 * @param measure what is measured
 * @param reporter ISO 3166-1 alpha-3
 * @param region region of the reporter, empty for the whole economy
 * @param period packed period
 * @param value the figure, in the unit of the measure
 * @param status see StatusCode
 * @param backfill whether its vintage is reconstructed
 */
public record ObservedFigure(
    String definition,
    String sector,
    String measure,
    String reporter,
    String region,
    int period,
    double value,
    byte status,
    boolean backfill) {}
