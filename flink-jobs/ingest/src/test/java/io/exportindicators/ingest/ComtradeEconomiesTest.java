package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComtradeEconomiesTest {
  /** Codes of ISO 3166-3, of states that are no more. */
  private static final List<String> FORMER =
      List.of("ANT", "CSK", "DDR", "SCG", "SUN", "YMD", "YUG");

  /** Part of Comtrade's France. */
  private static final String MONACO = "MCO";

  @Test
  void everyEconomyOfIso3166HasANumberAndNothingElseHas() throws IOException {
    List<String> iso =
        Arrays.stream(Locale.getISOCountries())
            .map(country -> new Locale("", country).getISO3Country())
            .filter(code -> !code.equals(MONACO))
            .filter(code -> !FORMER.contains(code))
            .toList();
    assertThat(lines().map(line -> line.split(",", -1)[1]).distinct())
        .containsAll(iso)
        .containsAll(FORMER)
        .hasSize(iso.size() + FORMER.size() + 2)
        .contains(ComtradeEconomies.WORLD, ComtradeEconomies.AREAS);
  }

  @Test
  void everyNumberStandsOnce() throws IOException {
    assertThat(lines())
        .allMatch(line -> line.matches("(0|[1-9]\\d{0,2}),[A-Z]{3}"))
        .extracting(line -> line.split(",", -1)[0])
        .doesNotHaveDuplicates();
  }

  @Test
  void comtradesOwnCodesOfTheWorldAndTaiwanFit() {
    assertThat(ComtradeEconomies.fits("WLD", "W00")).isTrue();
    assertThat(ComtradeEconomies.fits("TWN", "S19")).isTrue();
    assertThat(ComtradeEconomies.fits("KOR", "KOR")).isTrue();
    assertThat(ComtradeEconomies.fits("KOR", "")).isTrue();
    assertThat(ComtradeEconomies.fits("KOR", "PRK")).isFalse();
    assertThat(ComtradeEconomies.fits("WLD", "WLD")).isFalse();
  }

  private static Stream<String> lines() throws IOException {
    try (InputStream in = ComtradeEconomies.class.getResourceAsStream("comtrade-economies.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"));
    }
  }
}
