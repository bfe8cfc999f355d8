package io.exportindicators.ingest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units in which sources publish values. */
enum ValueUnit {
  USD("USD", 100L),
  THOUSAND_USD("thousand USD", 100_000L),
  MILLION_USD("million USD", 100_000_000L),
  HUNDRED_MILLION_USD("100 million USD", 10_000_000_000L);

  private final String text;
  private final BigDecimal cents;

  ValueUnit(String text, long cents) {
    this.text = text;
    this.cents = BigDecimal.valueOf(cents);
  }

  /** US cents in a value of this unit. */
  long cents(String value) throws InvalidFieldException {
    return Amounts.parse(value, cents, "US cent");
  }

  /** US cents in a value of this unit, to the nearest cent. */
  long nearestCents(String value) throws InvalidFieldException {
    return Amounts.nearest(value, cents, "US cent");
  }

  static Optional<ValueUnit> of(String text) {
    return Arrays.stream(values()).filter(unit -> unit.text.equals(text)).findFirst();
  }

  static String choices() {
    return Arrays.stream(values()).map(unit -> unit.text).collect(Collectors.joining(" | "));
  }
}
