package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnitTest {
  @ParameterizedTest
  @CsvSource({
    "ratio, 0.049, ratio, 0.049",
    "percent, 4.9, ratio, 0.049",
    "percent, -56.2, ratio, -0.562",
    "index 2020=100, 107.31367, index 2020=100, 107.31367",
    "persons, 85000, persons, 85000",
    "thousand persons, 1.001, persons, 1001",
    "hours, 172.5, hours, 172.5",
    "count, 50, count, 50",
    "rank, 5, rank, 5",
    "tonnes, 0.5, tonnes, 0.5",
    "million tonnes, 0.2, tonnes, 200000",
    "USD, 1, USD, 1",
    "million USD, 0.000001, USD, 1",
    "billion USD, 16.483, USD, 16483000000",
    "billion USD, 8.45, USD, 8450000000",
    "KRW, 1, KRW, 1",
    "billion KRW, 656.6, KRW, 656600000000",
    "trillion KRW, 31.1, KRW, 31100000000000",
    "KRW/USD, 1363.98, KRW/USD, 1363.98"
  })
  void figuresAreScaledExactlyToTheUnitOfTheLog(
      String text, String figure, String logged, double expected) throws InvalidFieldException {
    MeasureUnit unit = MeasureUnit.of(text);
    assertThat(unit.logged()).isEqualTo(logged);
    assertThat(unit.value(new BigDecimal(figure))).isEqualTo(expected);
    assertThat(MeasureUnit.choices()).contains(text);
  }

  @Test
  void scalingAsBinaryNumberWouldNotBeExact() throws InvalidFieldException {
    assertThat(0.07 * 0.01).isNotEqualTo(0.0007);
    assertThat(MeasureUnit.of("percent").value(new BigDecimal("0.07"))).isEqualTo(0.0007);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "Ratio", "index", "index 2020=1", "index 20=100", "EUR", "won"})
  void anyOtherTextIsRefusedWithTheChoices(String text) {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> MeasureUnit.of(text))
        .withMessageStartingWith("found \"" + text + "\", expected ")
        .withMessageContaining("percent | persons")
        .withMessageContaining("index 2020=100");
  }
}
