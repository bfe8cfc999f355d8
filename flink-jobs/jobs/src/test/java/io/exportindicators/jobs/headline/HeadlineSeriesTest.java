package io.exportindicators.jobs.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.indicators.Months;
import io.exportindicators.jobs.config.DefinitionTableReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When the models of headline series are identified anew: it must stay so while state is kept. */
class HeadlineSeriesTest {
  @Test
  void theMonthFollowsFromTheName() {
    assertThat(
            HeadlineSeries.of(DefinitionTableReader.standard(), "KOR").stream()
                .collect(Collectors.toMap(HeadlineSeries::id, HeadlineSeries::identificationMonth)))
        .containsEntry("kcs-item/total", 11)
        .containsEntry("kcs-item/semiconductors", 9)
        .containsEntry("kcs-item/total without semiconductors", 9)
        .containsEntry("mti/bio-health", 7)
        .containsEntry("mti-2026/bio-health", 4)
        .hasSize(5);
  }

  @Test
  void aModelIsIdentifiedAnewWithThatMonthAndWithNoOther() {
    HeadlineFolding folding = new HeadlineFolding(1);
    SteadySeries total = new SteadySeries(2, 1e9);
    for (int month = SteadySeries.FIRST; month < Months.of(2020, 1); month++) {
      folding.level(HeadlineFolding.TOTAL, month, total.at(month), true);
    }
    folding.release();
    for (int month = Months.of(2020, 1); month <= Months.of(2020, 12); month++) {
      folding.level(HeadlineFolding.TOTAL, month, total.at(month), false).release();
      assertThat(folding.stored(HeadlineFolding.TOTAL).model().model().identifiedThrough())
          .as(Months.text(month))
          .isEqualTo(Months.of(month < Months.of(2020, 11) ? 2019 : 2020, 11));
    }
  }
}
