package io.exportindicators.indicators.productivity;

import static io.exportindicators.indicators.FigureSeries.quarters;
import static io.exportindicators.indicators.FigureSeries.years;
import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Figures;
import io.exportindicators.indicators.Outcome;
import org.junit.jupiter.api.Test;

/** Research, exports a worker, and exports beyond output. */
class RatiosTest {
  private static final int NOW = month("2024-01");

  /**
   * Ministry of Science and ICT and Ministry of Economy and Finance: the government's research
   * budget and total expenditure, trillion won, 2023 to 2026.
   */
  @Test
  void givesTheGovernmentsShareOfResearch() {
    Figures research = years(2023, 31.1, 26.5, 29.6, 35.3);
    Figures total = years(2023, 638.7, 656.6, 673.3, 728);
    assertThat(ResearchIntensity.of(research, total, month("2023-01")).value())
        .isCloseTo(0.0487, within(5e-5));
    assertThat(ResearchIntensity.of(research, total, NOW).value()).isCloseTo(0.0404, within(5e-5));
    assertThat(ResearchIntensity.of(research, total, month("2026-01")).value())
        .isCloseTo(0.0485, within(5e-5));
  }

  @Test
  void dividesExportsByPersons() {
    assertThat(ExportsPerWorker.of(years(2024, 3e9), years(2024, 20_000), NOW))
        .isEqualTo(Outcome.of(150_000));
    assertThat(ExportsPerWorker.of(years(2024, 0), years(2024, 20_000), NOW))
        .isEqualTo(Outcome.of(0));
  }

  @Test
  void hasNoRatioOfTheUnknownOrToNothing() {
    assertThat(ExportsPerWorker.of(years(2023, 1), years(2024, 1), NOW))
        .isEqualTo(Outcome.absent("exports 2024 is missing"));
    assertThat(ExportsPerWorker.of(years(2024, -1), years(2024, 1), NOW))
        .isEqualTo(Outcome.absent("exports 2024 is negative"));
    assertThat(ExportsPerWorker.of(years(2024, 1), years(2024, 0), NOW))
        .isEqualTo(Outcome.absent("persons 2024 is zero"));
    assertThat(ResearchIntensity.of(years(2024, 1), quarters("2024-01", 5), NOW))
        .isEqualTo(Outcome.absent("periods of 12 and of 3 months do not meet"));
    assertThat(ResearchIntensity.of(years(2024, 1), years(2023, 5), NOW))
        .isEqualTo(Outcome.absent("whole 2024 is missing"));
  }

  /** August 2026: exports of semiconductors +206 %, shipments of C261 +2.5 %. */
  @Test
  void tellsExportsFromOutput() {
    assertThat(ExportsBeyondOutput.of(Outcome.of(2.06), Outcome.of(0.025)).value())
        .isCloseTo(3.06 / 1.025 - 1, within(1e-12));
    assertThat(ExportsBeyondOutput.of(Outcome.of(0.3), Outcome.of(0.3))).isEqualTo(Outcome.of(0));
    assertThat(ExportsBeyondOutput.of(Outcome.absent("2024 is missing"), Outcome.absent("no")))
        .isEqualTo(Outcome.absent("exports 2024 is missing"));
    assertThat(ExportsBeyondOutput.of(Outcome.of(0.1), Outcome.absent("2024 is missing")))
        .isEqualTo(Outcome.absent("output 2024 is missing"));
    assertThat(ExportsBeyondOutput.of(Outcome.of(0.1), Outcome.of(-1)))
        .isEqualTo(Outcome.absent("output is not above zero"));
  }
}
