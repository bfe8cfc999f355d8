package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KosisTablesTest {
  private static final List<String[]> ITEMS = ResourceTable.rows("kosis-items.csv");
  private static final List<String[]> CODES = ResourceTable.rows("kosis-codes.csv");

  @Test
  void itemsAreCompleteAndStandOnce() {
    assertThat(ITEMS).isNotEmpty().allMatch(cells -> cells.length == 12);
    assertThat(ITEMS).extracting(cells -> cells[1] + " " + cells[2]).doesNotHaveDuplicates();
  }

  @Test
  void codesStandOnceAndEachDimensionOfATableHasSome() {
    assertThat(CODES).allMatch(cells -> cells.length == 4);
    Map<String, List<String>> byDimension =
        CODES.stream()
            .collect(
                Collectors.groupingBy(
                    cells -> cells[0] + " " + cells[1],
                    Collectors.mapping(cells -> cells[2], Collectors.toList())));
    assertThat(byDimension.values()).allSatisfy(codes -> assertThat(codes).doesNotHaveDuplicates());
    assertThat(ITEMS)
        .allSatisfy(
            cells -> {
              assertThat(byDimension).containsKey(cells[1] + " " + cells[8]);
              assertThat(cells[9].isEmpty() || byDimension.containsKey(cells[1] + " " + cells[9]))
                  .isTrue();
            });
  }

  @Test
  void seventeenRegionsAndTheWholeCountryHaveCodes() {
    assertThat(CODES)
        .filteredOn(cells -> cells[0].equals("DT_1F02001") && cells[1].equals("C1"))
        .extracting(cells -> cells[3])
        .doesNotHaveDuplicates()
        .allMatch(region -> region.matches("|KR-[1-5]\\d"))
        .hasSize(18);
  }
}
