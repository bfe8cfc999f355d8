package io.exportindicators.jobs.series;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;
import static io.exportindicators.jobs.series.SeriesChanges.UNWEIGHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.TestDefinitions;
import io.exportindicators.jobs.key.GroupKey;
import io.exportindicators.jobs.key.PartnerCode;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.schemas.Reporters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sum of the differences of all groups is the difference of the sums. */
class ReleaseChangesTest {
  private static final String[] PARTNERS = {"WLD", "USA", "CHN", "VNM", "OTH"};
  private static final DefinitionTable TABLE =
      TestDefinitions.table(
          "1,d,total,KOR JPN,export,s,HS,2022,2,*,world-and-partner,USA CHN,,,,USD",
          "2,e,total,KOR JPN,export,s,HS,2022,2,*,partner,USA CHN,,,,USD",
          "3,f,total,KOR JPN,export,s,HS,2022,2,01 00,partner,USA CHN,,,,USD");

  @Test
  void differencesOfGroupsAddUpToDifferencesOfSums() {
    Random random = new Random(61);
    for (int round = 0; round < 100; round++) {
      Map<Long, PartnerAmounts> known = new HashMap<>();
      Map<String, long[]> sums = new TreeMap<>();
      for (int release = 0; release < 4; release++) {
        ReleaseChanges changes = new ReleaseChanges(TABLE);
        for (int i = random.nextInt(12); i > 0; i--) {
          long group = group(random);
          PartnerAmounts before = known.getOrDefault(group, PartnerAmounts.NONE);
          PartnerAmounts after = block(random, group).applyTo(before);
          known.put(group, after);
          changes.add(group, before, after, false);
        }
        changes.drain(5, part -> addTo(sums, part));
        sums.values().removeIf(sum -> Arrays.stream(sum).allMatch(number -> number == 0));
        Map<String, long[]> expected = sumsOf(known);
        assertThat(sums.keySet()).isEqualTo(expected.keySet());
        expected.forEach((place, sum) -> assertThat(sums.get(place)).as(place).isEqualTo(sum));
      }
    }
  }

  @Test
  void whatCancelsOutIsStillAChangeAndWhatDidNotChangeIsNone() {
    ReleaseChanges changes = new ReleaseChanges(TABLE);
    changes.add(key(2, 1), amounts("USA", 5), amounts("USA", 7), false);
    changes.add(key(2, 2), amounts("USA", 5), amounts("USA", 3), false);
    List<SeriesChanges> parts = drain(changes);
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).slots()).containsExactly(0, 1);
    assertThat(parts.get(0).cents()).containsExactly(0, 0);
    changes.add(key(2, 1), amounts("USA", 5), amounts("USA", 5), false);
    assertThat(drain(changes)).isEmpty();
  }

  @Test
  void aWithdrawnPartnerIsZeroWithTheStatusOfTheReleaseThatWithdrewIt() {
    ReleaseChanges changes = new ReleaseChanges(TABLE);
    PartnerAmounts before = new Blocks(1).row("USA", 5).row("CHN", 7).covered(1).amounts();
    PartnerAmounts after = new Blocks(1).row("USA", 5, -1, 2).covered(2).applyTo(before);
    changes.add(key(2, 1), before, after, false);
    SeriesChanges part = drain(changes).get(0);
    int china = 2;
    int at = Arrays.stream(part.slots()).boxed().toList().indexOf(china);
    assertThat(part.cents()[at]).isEqualTo(-7);
    assertThat(Arrays.copyOfRange(part.counts(), COUNTS * at, COUNTS * (at + 1)))
        .containsExactly(0, -1, -1, 1, 0);
  }

  @Test
  void backfillIsThatOfTheGroupsThatChangedTheSlot() {
    ReleaseChanges changes = new ReleaseChanges(TABLE);
    changes.add(key(2, 1), amounts("USA", 5), amounts("USA", 7), true);
    changes.add(key(2, 2), amounts("CHN", 5), amounts("CHN", 3), false);
    SeriesChanges part = drain(changes).get(0);
    Map<Integer, Boolean> bySlot = new TreeMap<>();
    for (int i = 0; i < part.slots().length; i++) {
      bySlot.put(part.slots()[i], part.backfills()[i]);
    }
    assertThat(bySlot).isEqualTo(Map.of(0, true, 1, true, 2, false));
  }

  @Test
  void reportersComeApartAndDrainingForgets() {
    ReleaseChanges changes = new ReleaseChanges(TABLE);
    for (String reporter : new String[] {"KOR", "JPN"}) {
      long group = GroupKey.of(2, Reporters.numberOf(reporter), 1, 768);
      changes.add(group, PartnerAmounts.NONE, amounts("USA", 1), false);
    }
    assertThat(drain(changes))
        .extracting(SeriesChanges::reporter)
        .containsExactlyInAnyOrder("JPN", "KOR");
    assertThat(drain(changes)).isEmpty();
  }

  private static List<SeriesChanges> drain(ReleaseChanges changes) {
    List<SeriesChanges> parts = new ArrayList<>();
    changes.drain(5, parts::add);
    assertThat(parts).allMatch(part -> part.publishedMillis() == 5);
    return parts;
  }

  private static PartnerAmounts amounts(String partner, long cents) {
    return new Blocks(1).row(partner, cents).covered(1).amounts();
  }

  private static long key(int row, int product) {
    return GroupKey.of(row, Reporters.numberOf("KOR"), product, 768);
  }

  private static long group(Random random) {
    return GroupKey.of(
        1 + random.nextInt(3),
        Reporters.numberOf(random.nextBoolean() ? "KOR" : "JPN"),
        random.nextInt(3),
        768 + random.nextInt(2));
  }

  private static Blocks block(Random random, long group) {
    Blocks block = new Blocks(group);
    if (random.nextInt(3) == 0) {
      block.covered(1 + random.nextInt(3));
    }
    int first = GroupKey.row(group) == 1 ? 0 : 1;
    for (int i = random.nextInt(5); i > 0; i--) {
      String partner = PARTNERS[first + random.nextInt(PARTNERS.length - first)];
      block.row(partner, random.nextInt(5), random.nextInt(4) - 1, 1 + random.nextInt(3));
    }
    return block;
  }

  private static void addTo(Map<String, long[]> sums, SeriesChanges part) {
    for (int i = 0; i < part.rows().length; i++) {
      String place =
          part.reporter() + " " + part.rows()[i] + " " + part.periods()[i] + " " + part.slots()[i];
      long[] sum = sums.computeIfAbsent(place, p -> new long[2 + COUNTS]);
      sum[0] += part.cents()[i];
      sum[1] += part.grams()[i];
      for (int count = 0; count < COUNTS; count++) {
        sum[2 + count] += part.counts()[COUNTS * i + count];
      }
    }
  }

  /** The same sums, straight from all that is known. */
  private static Map<String, long[]> sumsOf(Map<Long, PartnerAmounts> known) {
    Map<String, long[]> sums = new TreeMap<>();
    known.forEach(
        (group, amounts) -> {
          GroupFigures figures = new GroupFigures(TABLE.row(GroupKey.row(group)));
          figures.fill(amounts);
          for (int slot = 0; slot < 4; slot++) {
            addTo(sums, group, slot, figures, slot);
          }
          if (GroupKey.row(group) == 3 && GroupKey.product(group) < 2) {
            int place = GroupKey.product(group) == 1 ? 0 : 1;
            addTo(sums, group, Definition.productSlot(place), figures, 0);
          }
          int vietnam = Arrays.binarySearch(amounts.partners(), PartnerCode.of("VNM"));
          if (vietnam >= 0 && amounts.cents()[vietnam] > 0) {
            int slot = SeriesNumber.SLOTS + Reporters.numberOf("VNM");
            sum(sums, group, slot)[0] += amounts.cents()[vietnam];
          }
        });
    return sums;
  }

  private static void addTo(
      Map<String, long[]> sums, long group, int slot, GroupFigures figures, int from) {
    if (figures.known(from)) {
      long[] sum = sum(sums, group, slot);
      sum[0] += figures.cents(from);
      sum[1] += figures.grams(from);
      sum[2]++;
      sum[2 + UNWEIGHED] += figures.weighed(from) ? 0 : 1;
      sum[2 + STATUS + figures.status(from)]++;
    }
  }

  private static long[] sum(Map<String, long[]> sums, long group, int slot) {
    String place =
        Reporters.codeOf(GroupKey.reporter(group))
            + " "
            + GroupKey.row(group)
            + " "
            + GroupKey.period(group)
            + " "
            + slot;
    return sums.computeIfAbsent(place, p -> new long[2 + COUNTS]);
  }
}
