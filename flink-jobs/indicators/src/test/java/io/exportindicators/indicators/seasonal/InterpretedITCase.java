package io.exportindicators.indicators.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a virtual machine compiles, and when, must not be seen in the figures. */
class InterpretedITCase {
  private static final long SEED = 1;

  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation"})
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void hasTheBitsOfThisProcess(String mode) throws Exception {
    assertThat(inAProcessOfItsOwn(mode)).isEqualTo(warm());
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void otherFiguresHaveOtherBits() {
    assertThat(BitsOfSeries.text(SEED + 1)).isNotEqualTo(warm());
  }

  private static String warm() {
    for (int i = 0; i < 10; i++) {
      BitsOfSeries.text(SEED);
    }
    return BitsOfSeries.text(SEED);
  }

  private static String inAProcessOfItsOwn(String mode) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mode,
                "-cp",
                System.getProperty("java.class.path"),
                BitsOfSeries.class.getName(),
                String.valueOf(SEED))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } finally {
      process.destroyForcibly();
    }
  }
}
