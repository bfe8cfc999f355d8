package io.exportindicators.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.key.PartnerCode;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a release makes of what was known of a group. */
class PartnerAmountsUpdateTest {
  private static final String[] PARTNERS = {"USA", "CHN", "JPN", "VNM", "A01", "009"};

  @Test
  void aDeltaAddsAndReplacesAndLeavesTheRest() {
    PartnerAmounts before = new Blocks(1).row("USA", 5).row("CHN", 7).amounts();
    PartnerAmounts after = new Blocks(1).row("JPN", 1).row("USA", 6).applyTo(before);
    assertThat(amounts(after)).isEqualTo(Map.of("USA", 6L, "CHN", 7L, "JPN", 1L));
    assertThat(after.covered()).isFalse();
  }

  @Test
  void aCoveredGroupKeepsOnlyWhatTheReleaseContains() {
    PartnerAmounts before = new Blocks(1).row("USA", 5).row("CHN", 7).amounts();
    PartnerAmounts after = new Blocks(1).row("CHN", 7).covered(2).applyTo(before);
    assertThat(amounts(after)).isEqualTo(Map.of("CHN", 7L));
    assertThat(after.covered()).isTrue();
    assertThat(after.impliedStatus()).isEqualTo((byte) 2);
    PartnerAmounts none = new Blocks(1).covered(1).applyTo(after);
    assertThat(none.partners()).isEmpty();
    assertThat(none.covered()).isTrue();
  }

  @Test
  void aDeltaAfterAFullReleaseLeavesTheCoverage() {
    PartnerAmounts before = new Blocks(1).row("CHN", 7).covered(2).amounts();
    PartnerAmounts after = new Blocks(1).row("CHN", 8).applyTo(before);
    assertThat(after.covered()).isTrue();
    assertThat(after.impliedStatus()).isEqualTo((byte) 2);
  }

  @Test
  void theLaterOfTwoRowsOfOnePartnerWins() {
    PartnerAmounts after = new Blocks(1).row("USA", 5).row("CHN", 1).row("USA", 6).amounts();
    assertThat(amounts(after)).isEqualTo(Map.of("USA", 6L, "CHN", 1L));
  }

  @Test
  void whatIsEqualChangesNothing() {
    PartnerAmounts before = new Blocks(1).row("USA", 5, 3, 2).row("CHN", 7).covered(2).amounts();
    assertThat(
            PartnerAmountsUpdate.apply(
                before, new Blocks(1).row("CHN", 7).row("USA", 5, 3, 2).covered(2).build(), 0))
        .isEmpty();
    assertThat(PartnerAmountsUpdate.apply(before, new Blocks(1).row("CHN", 7).build(), 0))
        .isEmpty();
  }

  @Test
  void aChangeOfWeightStatusOrImpliedStatusAloneIsAChange() {
    PartnerAmounts before = new Blocks(1).row("USA", 5, 3, 2).covered(1).amounts();
    for (Blocks change :
        new Blocks[] {
          new Blocks(1).row("USA", 5, 4, 2),
          new Blocks(1).row("USA", 5, -1, 2),
          new Blocks(1).row("USA", 5, 3, 3),
          new Blocks(1).row("USA", 5, 3, 2).covered(2)
        }) {
      assertThat(PartnerAmountsUpdate.apply(before, change.build(), 0)).isPresent();
    }
  }

  @Test
  void doesNotChangeWhatWasBefore() {
    PartnerAmounts before = new Blocks(1).row("USA", 5).amounts();
    new Blocks(1).row("USA", 6).row("CHN", 1).applyTo(before);
    assertThat(amounts(before)).isEqualTo(Map.of("USA", 5L));
  }

  @Test
  void isWhatAPlainMapSays() {
    Random random = new Random(51);
    for (int round = 0; round < 2_000; round++) {
      PartnerAmounts known = PartnerAmounts.NONE;
      Map<String, Long> model = new TreeMap<>();
      for (int release = 0; release < 5; release++) {
        Blocks block = new Blocks(1);
        if (random.nextInt(3) == 0) {
          block.covered(1);
          model.clear();
        }
        for (int row = random.nextInt(8); row > 0; row--) {
          String partner = PARTNERS[random.nextInt(PARTNERS.length)];
          long cents = random.nextInt(4);
          block.row(partner, cents);
          model.put(partner, cents);
        }
        known = block.applyTo(known);
        assertThat(amounts(known)).isEqualTo(model);
        assertThat(known.partners()).isSorted();
      }
    }
  }

  private static Map<String, Long> amounts(PartnerAmounts known) {
    Map<String, Long> amounts = new TreeMap<>();
    for (int i = 0; i < known.partners().length; i++) {
      for (String name : PARTNERS) {
        if (PartnerCode.of(name) == known.partners()[i]) {
          amounts.put(name, known.cents()[i]);
        }
      }
    }
    assertThat(amounts).hasSize(known.partners().length);
    return amounts;
  }
}
