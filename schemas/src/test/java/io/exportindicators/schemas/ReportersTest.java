package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reporters' numbers lie in savepoints: the list only ever grows at its end. */
class ReportersTest {
  private static final int FROZEN_LINES = 250;
  private static final String FROZEN =
      "4e59efb05145770c022a60e21e1fe77ca480c9e8cd51de041c6201e2bd3e0664";

  @Test
  void theFirstLinesAreFrozen() throws Exception {
    String frozen = String.join("\n", lines().subList(0, FROZEN_LINES)) + "\n";
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(frozen.getBytes(StandardCharsets.US_ASCII));
    assertThat(HexFormat.of().formatHex(hash))
        .as("a line of reporters.txt that has a number was changed")
        .isEqualTo(FROZEN);
  }

  @Test
  void everyLineIsACodeOnceAndThereIsRoom() throws Exception {
    List<String> lines = lines();
    assertThat(lines).doesNotHaveDuplicates().allMatch(line -> line.matches("[A-Z]{3}"));
    assertThat(lines.size()).isBetween(FROZEN_LINES, Reporters.CAPACITY);
  }

  @Test
  void numberAndCodeGiveEachOtherBack() throws Exception {
    List<String> lines = lines();
    for (int number = 0; number < lines.size(); number++) {
      assertThat(Reporters.numberOf(lines.get(number))).isEqualTo(number);
      assertThat(Reporters.codeOf(number)).isEqualTo(lines.get(number));
    }
  }

  @Test
  void whoIsNotAReporterHasNoNumber() {
    assertThat(Reporters.numberOf("XYZ")).isEqualTo(-1);
    assertThat(Reporters.numberOf("kor")).isEqualTo(-1);
    assertThat(Reporters.numberOf("")).isEqualTo(-1);
  }

  private static List<String> lines() throws Exception {
    try (InputStream in = Reporters.class.getResourceAsStream("reporters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    }
  }
}
