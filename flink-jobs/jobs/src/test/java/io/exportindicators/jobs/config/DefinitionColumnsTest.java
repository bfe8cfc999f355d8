package io.exportindicators.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.jobs.key.SeriesNumber;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a definition says of its products, its world and the definition before it. */
class DefinitionColumnsTest {
  private static final DefinitionTable TABLE =
      TestDefinitions.table(
          "1,d,total,KOR HKG,export,s,X,1,2,00,world,,,,,USD,,sum,HKG",
          "2,d,chips,KOR HKG,export,s,X,1,2,01,world,,d/total,,,USD,,sum,",
          "3,e,chips,KOR,export,s,X,2,2,07 05 06,partner,USA CHN,,,,USD,d/chips,,",
          "4,f,total,KOR WLD,export,t,X,1,2,*,world,,,,,USD,,WLD,");

  @Test
  void theColumnsAreRead() {
    assertThat(TABLE.row(1).world()).isEqualTo(World.SUM);
    assertThat(TABLE.row(1).reExporters()).containsExactly("HKG");
    assertThat(TABLE.row(2).reExporters()).isEmpty();
    assertThat(TABLE.row(3).world()).isEqualTo(World.NONE);
    assertThat(TABLE.row(3).continues()).isEqualTo("d/chips");
    assertThat(TABLE.row(4).world()).isEqualTo(World.WLD);
    assertThat(TABLE.ofWorld("d")).containsExactly(TABLE.row(1), TABLE.row(2));
    assertThat(TABLE.ofWorld("e")).isEmpty();
  }

  @Test
  void productsAreItemsWhereTwoOrMoreAreNamed() {
    assertThat(TABLE.row(1).products()).isEmpty();
    assertThat(TABLE.row(3).products()).containsExactly("07", "05", "06");
    assertThat(TABLE.row(4).products()).isEmpty();
  }

  @Test
  void slotsOfPartnersAndProductsNeverMeet() {
    String codes = numbers(200);
    String partners = partners(54);
    Definition full =
        TestDefinitions.table(
                "1,d,total,KOR,export,s,X,1,3," + codes + ",partner," + partners + ",,,,USD")
            .row(1);
    Set<Integer> slots = new HashSet<>();
    for (int slot = 0; slot < full.slots(); slot++) {
      slots.add(slot);
    }
    for (int place = 0; place < full.products().size(); place++) {
      slots.add(Definition.productSlot(place));
    }
    assertThat(slots).hasSize(56 + 200).allMatch(slot -> slot >= 0 && slot < SeriesNumber.SLOTS);
  }

  private static String numbers(int count) {
    StringBuilder text = new StringBuilder("100");
    for (int number = 101; number < 100 + count; number++) {
      text.append(' ').append(number);
    }
    return text.toString();
  }

  private static String partners(int count) {
    StringBuilder text = new StringBuilder("P10");
    for (int number = 11; number < 10 + count; number++) {
      text.append(" P").append(number);
    }
    return text.toString();
  }
}
