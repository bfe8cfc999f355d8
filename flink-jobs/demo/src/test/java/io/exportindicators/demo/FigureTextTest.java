package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.exportindicators.schemas.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTextTest {
  private static final Instant FIRST_OF_OCTOBER = Instant.parse("2026-10-01T00:00:00Z");

  @Test
  void writesFiguresAsPeopleReadThem() {
    assertThat(FigureText.amount(60_503_641_000.0)).isEqualTo("60.50 bn USD");
    assertThat(FigureText.amount(-1_234_567_890.0)).isEqualTo("-1.23 bn USD");
    assertThat(FigureText.value(2e11, "USD")).isEqualTo("200.00 bn USD");
    assertThat(FigureText.value(1.7e14, "KRW")).isEqualTo("170.00 trn KRW");
    assertThat(FigureText.value(0.04877, "ratio")).isEqualTo("4.88 %");
    assertThat(FigureText.value(150_000, "persons")).isEqualTo("150,000 persons");
    assertThat(FigureText.growth(0.8352)).isEqualTo("+83.5 %");
    assertThat(FigureText.growth(-0.016)).isEqualTo("-1.6 %");
    assertThat(FigureText.growth(null)).isEqualTo("-");
    assertThat(FigureText.status(Status.MONTHLY_FINAL)).isEqualTo("monthly final");
  }

  @Test
  void writesVintagesInSeoulsTimeAndSaysWhichAreReconstructed() {
    assertThat(FigureText.vintage(FIRST_OF_OCTOBER, false)).isEqualTo("2026-10-01 09:00 KST");
    assertThat(FigureText.vintage(FIRST_OF_OCTOBER, true))
        .isEqualTo("2026-10-01 09:00 KST (reconstructed)");
  }

  @Test
  void alignsColumns() {
    TextTable table = new TextTable(List.of("series", "value"), List.of(1));
    table.add(List.of("total", "120.94"));
    table.add(List.of("semiconductors", "60.50"));
    assertThat(table.toString().lines())
        .containsExactly(
            "series           value", "total           120.94", "semiconductors   60.50");
    assertThatIllegalArgumentException().isThrownBy(() -> table.add(List.of("one")));
  }

  @Test
  void findsSamplesByTheBeginningOfTheirLines() {
    String page = "# HELP a_total b\na_total{x=\"1\",} 2.0E9\na_total{x=\"2\",} 3.0\n";
    assertThat(MetricsPage.sample(page, "a_total{x=\"1\"")).hasValue(2e9);
    assertThat(MetricsPage.sample(page, "b_total")).isEmpty();
  }
}
