package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          USD,              1234.56,              123456
          USD,              1.500,                150
          USD,              0,                    0
          thousand USD,     20130610,             2013061000000
          thousand USD,     0.00001,              1
          million USD,      98255,                9825500000000
          100 million USD,  93.7,                 937000000000
          USD,              92233720368547758.07, 9223372036854775807
          USD,              0.29,                 29
          """)
  void valuesAreExact(String unit, String text, long cents) throws Exception {
    assertThat(ValueUnit.of(unit).orElseThrow().cents(text)).isEqualTo(cents);
  }

  @ParameterizedTest
  @CsvSource({
    "1053366022.281, 105336602228",
    "0.005, 1",
    "0.0049999, 0",
    "92233720368547758.07, 9223372036854775807"
  })
  void valuesOfConvertedCurrenciesGoToTheNearestCent(String text, long cents) throws Exception {
    assertThat(ValueUnit.USD.nearestCents(text)).isEqualTo(cents);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          USD,              1.005,                too many decimals
          thousand USD,     0.000001,             too many decimals
          USD,              92233720368547758.08, at most 9223372036854775807
          100 million USD,  9223372036,           at most
          USD,              -1,                   not negative
          USD,              '1,000',              plain decimal
          USD,              1e3,                  plain decimal
          USD,              NaN,                  plain decimal
          USD,              ' 1',                 plain decimal
          USD,              .5,                   plain decimal
          USD,              '',                   plain decimal
          USD,              ١,                    plain decimal
          """)
  void whatIsNotExactIsRefused(String unit, String text, String expected) {
    assertThatThrownBy(() -> ValueUnit.of(unit).orElseThrow().cents(text))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource({"KILOGRAM,12.345,12345", "GRAM,7,7"})
  void weightsAreExact(WeightUnit unit, String text, long grams) throws Exception {
    assertThat(unit.grams(text)).isEqualTo(grams);
  }
}
