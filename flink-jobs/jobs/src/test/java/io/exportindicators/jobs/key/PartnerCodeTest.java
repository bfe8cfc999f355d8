package io.exportindicators.jobs.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of three letters or digits has one number of its own; nothing else has one. */
class PartnerCodeTest {
  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void everyCodeHasANumberOfItsOwnInItsOrder() {
    Set<Integer> numbers = new HashSet<>();
    for (int expected = 0;
        expected < SIGNS.length() * SIGNS.length() * SIGNS.length();
        expected++) {
      String code =
          ""
              + sign(expected / SIGNS.length() / SIGNS.length())
              + sign(expected / SIGNS.length())
              + sign(expected);
      assertThat(PartnerCode.of(code)).isEqualTo(expected);
      numbers.add(PartnerCode.of(code));
    }
    assertThat(numbers).hasSize(36 * 36 * 36);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "U", "US", "USAA", "usa", "US ", "U-A", "ÜSA", "٣٣٣", "\u0000US"})
  void anythingElseHasNone(String code) {
    assertThat(PartnerCode.of(code)).isEqualTo(-1);
  }

  @Test
  void theWorldKeepsItsNumber() {
    assertThat(PartnerCode.WORLD).isEqualTo((32 * 36 + 21) * 36 + 13);
  }

  private static char sign(int number) {
    return SIGNS.charAt(number % SIGNS.length());
  }
}
