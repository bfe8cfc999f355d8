package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.TestDefinitions;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.Test;

/** Only annual changes of what is measured against a world go to it, by definition. */
class WorldChangesTest {
  private static final DefinitionTable TABLE =
      TestDefinitions.table(
          "1,a,total,KOR,export,s,X,1,2,00,world,,,,,USD,,sum,",
          "2,a,chips,KOR,export,s,X,1,2,01,world-and-partner,USA CHN,a/total,,,USD,,sum,",
          "3,b,total,KOR WLD,export,t,X,1,2,00,world-and-partner,USA CHN,,,,USD,,WLD,",
          "4,c,total,KOR,export,u,X,1,2,00,world,,,,,USD");

  @Test
  void annualChangesComeApartByDefinitionWithAllTheirColumns() {
    // The last one is of a slot that is neither the total nor a listed partner.
    int[] rows = {1, 4, 3, 2, 1, 3, 1};
    String[] periods = {"2023", "2023", "2023", "2024", "2023-01", "2023-Q1", "2024"};
    SeriesChanges changes = changes(rows, periods);
    TreeMap<String, SeriesChanges> byDefinition = new TreeMap<>();
    for (SeriesChanges part : flatMap(changes)) {
      byDefinition.put(definition(part), part);
    }
    assertThat(byDefinition.keySet()).containsExactly("a", "b");
    SeriesChanges ofA = byDefinition.get("a");
    assertThat(ofA.reporter()).isEqualTo("KOR");
    assertThat(ofA.publishedMillis()).isEqualTo(7);
    assertThat(ofA.rows()).containsExactly(1, 2);
    assertThat(ofA.periods()).containsExactly(changes.periods()[0], changes.periods()[3]);
    assertThat(ofA.slots()).containsExactly(0, 3);
    assertThat(ofA.cents()).containsExactly(100, 103);
    assertThat(ofA.grams()).containsExactly(200, 203);
    assertThat(ofA.counts()).containsExactly(0, 1, 2, 3, 4, 15, 16, 17, 18, 19);
    assertThat(ofA.backfills()).containsExactly(true, false);
    assertThat(byDefinition.get("b").rows()).containsExactly(3);
  }

  @Test
  void nothingGoesWhereNothingIsAnnual() {
    assertThat(flatMap(changes(new int[] {1, 4}, new String[] {"2023-01", "2023"}))).isEmpty();
  }

  private static String definition(SeriesChanges part) {
    try {
      return WorldChanges.definition(TABLE).getKey(part);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<SeriesChanges> flatMap(SeriesChanges changes) {
    List<SeriesChanges> parts = new ArrayList<>();
    new WorldChanges(TABLE).flatMap(changes, new ListCollector<>(parts));
    return parts;
  }

  private static SeriesChanges changes(int[] rows, String[] periods) {
    int size = rows.length;
    SeriesChanges changes =
        new SeriesChanges(
            "KOR",
            7,
            rows,
            new int[size],
            new int[size],
            new long[size],
            new long[size],
            new int[COUNTS * size],
            new boolean[size]);
    for (int i = 0; i < size; i++) {
      changes.periods()[i] = PackedPeriod.of(ReferencePeriod.parse(periods[i]).orElseThrow());
      changes.slots()[i] = i;
      changes.cents()[i] = 100L + i;
      changes.grams()[i] = 200L + i;
      changes.backfills()[i] = i == 0;
    }
    for (int i = 0; i < COUNTS * size; i++) {
      changes.counts()[i] = i;
    }
    return changes;
  }
}
