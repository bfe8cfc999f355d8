package io.exportindicators.jobs.series;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.PartnerLevel;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.schemas.Reporters;
import java.util.Arrays;

/**
 * The economies among a row's partners that it does not list: no items of their own, but counted
 * one by one where concentration is measured.
 */
final class UnlistedPartners {
  private static final short NONE = -1;

  private final short[] numbers;

  private UnlistedPartners(short[] numbers) {
    this.numbers = numbers;
  }

  /** Those of a row; a row of World figures or without a list has none. */
  static UnlistedPartners of(Definition row) {
    if (row.partnerLevel() == PartnerLevel.WORLD || row.partners().isEmpty()) {
      return new UnlistedPartners(new short[0]);
    }
    short[] numbers = new short[PartnerCode.COUNT];
    Arrays.fill(numbers, NONE);
    for (String code : Reporters.all()) {
      numbers[PartnerCode.of(code)] = (short) Reporters.numberOf(code);
    }
    row.partners().forEach(code -> numbers[PartnerCode.of(code)] = NONE);
    numbers[PartnerCode.WORLD] = NONE;
    return new UnlistedPartners(numbers);
  }

  /** Whether there can be any. */
  boolean exist() {
    return numbers.length > 0;
  }

  /** The number of a packed partner as a reporter, −1 where it is listed or no economy. */
  int numberOf(int partner) {
    return numbers[partner];
  }
}
