package io.exportindicators.jobs.source;

/**
 * One trade amount as the stages carry it.
 *
 * @param group packed (definition row, reporter, product, period), see GroupKey
 * @param partner packed partner, see PartnerCode
 * @param cents value in US cents
 * @param grams net weight in grams, −1 where there is none
 * @param status see StatusCode
 * @param backfill whether its vintage is reconstructed
 */
public record TradeRow(
    long group, int partner, long cents, long grams, byte status, boolean backfill) {}
