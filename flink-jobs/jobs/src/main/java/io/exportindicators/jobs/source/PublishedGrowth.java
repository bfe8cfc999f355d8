package io.exportindicators.jobs.source;

import io.exportindicators.jobs.key.GrowthBasis;

/**
 * One growth rate as the agency printed it.
 *
 * @param row number of the definition row
 * @param reporter ISO 3166-1 alpha-3
 * @param period packed period
 * @param basis what it is measured on
 * @param ratio the rate, 0.1 is 10 percent
 * @param status see StatusCode
 * @param backfill whether its vintage is reconstructed
 */
public record PublishedGrowth(
    int row,
    String reporter,
    int period,
    GrowthBasis basis,
    double ratio,
    byte status,
    boolean backfill) {}
