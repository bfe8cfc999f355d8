package io.exportindicators.jobs.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.TestDefinitions;
import org.junit.jupiter.api.Test;

/** Total, listed partners and the rest, by what the definition's source publishes. */
class GroupFiguresTest {
  private static final int TOTAL = 0;
  private static final int USA = 1;
  private static final int CHN = 2;
  private static final int REST = 3;

  @Test
  void aWorldRowIsTheTotal() {
    GroupFigures figures = figures("world", "", new Blocks(1).row("WLD", 9, 4, 2));
    assertFigure(figures, TOTAL, 9, 4, 2);
  }

  @Test
  void withoutItsWorldRowAGroupIsZeroIfCoveredElseUnknown() {
    assertFigure(figures("world", "", new Blocks(1).covered(2)), TOTAL, 0, 0, 2);
    assertUnknown(figures("world", "", new Blocks(1)), TOTAL);
  }

  @Test
  void theSumOfPartnersIsTheTotalAndTheRestIsWhatIsNotListed() {
    GroupFigures figures =
        figures(
            "partner",
            "USA CHN",
            new Blocks(1)
                .row("USA", 5, 1, 3)
                .row("CHN", 7, 2, 2)
                .row("OTH", 10, 3, 3)
                .row("VNM", 1, 4, 3)
                .covered(1));
    assertFigure(figures, TOTAL, 23, 10, 2);
    assertFigure(figures, USA, 5, 1, 3);
    assertFigure(figures, CHN, 7, 2, 2);
    assertFigure(figures, REST, 11, 7, 2);
  }

  @Test
  void aListedPartnerThatIsMissingIsZeroIfCoveredElseUnknown() {
    GroupFigures covered =
        figures("partner", "USA CHN", new Blocks(1).row("USA", 5, 1, 3).covered(2));
    assertFigure(covered, CHN, 0, 0, 2);
    assertFigure(covered, REST, 0, 0, 3);
    GroupFigures delta = figures("partner", "USA CHN", new Blocks(1).row("USA", 5, 1, 3));
    assertFigure(delta, USA, 5, 1, 3);
    assertUnknown(delta, CHN);
  }

  @Test
  void worldAndPartnersAreNeverAdded() {
    GroupFigures figures =
        figures(
            "world-and-partner",
            "USA CHN",
            new Blocks(1).row("WLD", 100, 50, 2).row("USA", 30, 10, 3).row("CHN", 20, 5, 3));
    assertFigure(figures, TOTAL, 100, 50, 2);
    assertFigure(figures, REST, 50, 35, 2);
  }

  @Test
  void withoutTheWorldRowNeitherTotalNorRestIsKnownAndTheyAddNothing() {
    GroupFigures figures =
        figures("world-and-partner", "USA CHN", new Blocks(1).row("USA", 30, 10, 3).covered(1));
    assertUnknown(figures, TOTAL);
    assertFigure(figures, USA, 30, 10, 3);
    assertFigure(figures, CHN, 0, 0, 1);
    assertUnknown(figures, REST);
  }

  @Test
  void withoutAListedPartnerTheRestOfTheWorldIsUnknownAndAddsNothing() {
    GroupFigures figures =
        figures(
            "world-and-partner",
            "USA CHN",
            new Blocks(1).row("WLD", 100, 50, 2).row("USA", 30, 10, 3));
    assertFigure(figures, TOTAL, 100, 50, 2);
    assertUnknown(figures, CHN);
    assertUnknown(figures, REST);
  }

  @Test
  void aWeightIsThereOnlyWhereEveryPartHasOne() {
    GroupFigures figures =
        figures(
            "partner",
            "USA CHN",
            new Blocks(1).row("USA", 5, 9, 3).row("CHN", 7, -1, 3).covered(1));
    assertThat(figures.weighed(USA)).isTrue();
    assertThat(figures.grams(USA)).isEqualTo(9);
    for (int slot : new int[] {TOTAL, CHN, REST}) {
      assertThat(figures.known(slot)).isTrue();
      assertThat(figures.weighed(slot)).isFalse();
      assertThat(figures.grams(slot)).isZero();
    }
  }

  @Test
  void aWeightOfZeroIsAWeight() {
    GroupFigures figures = figures("world", "", new Blocks(1).row("WLD", 9, 0, 2));
    assertFigure(figures, TOTAL, 9, 0, 2);
  }

  @Test
  void figuresOfAnEarlierGroupLeaveNothingBehind() {
    GroupFigures figures =
        figures("partner", "USA CHN", new Blocks(1).row("USA", 5, 1, 3).covered(2));
    figures.fill(PartnerAmounts.NONE);
    for (int slot = TOTAL; slot <= REST; slot++) {
      assertUnknown(figures, slot);
    }
  }

  private static GroupFigures figures(String level, String partners, Blocks block) {
    String line = "1,d,total,KOR,export,s,HS,2022,2,00,%s,%s,,,,USD".formatted(level, partners);
    Definition row = TestDefinitions.table(line).row(1);
    GroupFigures figures = new GroupFigures(row);
    figures.fill(block.amounts());
    return figures;
  }

  private static void assertFigure(
      GroupFigures figures, int slot, long cents, long grams, int status) {
    assertThat(figures.known(slot)).isTrue();
    assertThat(figures.cents(slot)).isEqualTo(cents);
    assertThat(figures.weighed(slot)).isTrue();
    assertThat(figures.grams(slot)).isEqualTo(grams);
    assertThat(figures.status(slot)).isEqualTo((byte) status);
  }

  private static void assertUnknown(GroupFigures figures, int slot) {
    assertThat(figures.known(slot)).isFalse();
    assertThat(figures.cents(slot)).isZero();
    assertThat(figures.weighed(slot)).isFalse();
    assertThat(figures.grams(slot)).isZero();
    assertThat(figures.status(slot)).isZero();
  }

  @Test
  void someOfThePartnersAreNoTotal() {
    GroupFigures some = figures("partner", "USA CHN", new Blocks(1).row("USA", 5, 1, 3));
    assertThat(some.known(USA)).isTrue();
    assertThat(some.known(TOTAL)).as("nothing says that these are all").isFalse();
    assertThat(some.known(REST)).isFalse();
  }
}
