package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpositionGrammarTest {
  private static final String HEAD = "# HELP a b c\n# TYPE a gauge\n";

  @Test
  void takesWhatPrometheusTakes() {
    assertThat(
            ExpositionGrammar.faults(
                HEAD + "a 1.0\na{b=\"\\\"x\\\\\\n\",} -1.5E-7\na{b=\"y\",c=\"\"} NaN\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 1.0",
        "a{b=\"x\" 1.0\n",
        "a{b=\"x\"y\"} 1.0\n",
        "a{b=\"\\x\"} 1.0\n",
        "a{1b=\"x\"} 1.0\n",
        "a{b=\"x\",b=\"y\"} 1.0\n",
        "a 1,0\n",
        "a null\n",
        "b 1.0\n",
        "a 1.0\na 2.0\n",
        "a{b=\"x\"} 1.0\na{b=\"x\",c=\"\"} 1.0\n",
        "a 1.0\n# HELP a b c\n# TYPE a gauge\na{b=\"x\"} 1.0\n"
      })
  void seesWhatPrometheusRefuses(String lines) {
    assertThat(ExpositionGrammar.faults(HEAD + lines)).isNotEmpty();
  }
}
