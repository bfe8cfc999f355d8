package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityCheckTest {
  private static final YearMonth START = YearMonth.of(2010, 1);
  private static final String LATER = "2014-01-01";
  private static final int MONTHS = 36;
  private static final double WON = 1153.3;

  private final List<WeighedRow> rows = series("8542", "WLD", 100_000, 7_000);

  @Test
  void whatIsAsBeforePasses() {
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 23, 34, 35})
  void wonForDollarsInAnyMonthOfTheFileIsFoundAlone(int month) {
    rows.set(month, rows.get(month).times(WON));
    assertThat(found()).containsExactly(line(month));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 34, 35})
  void inOneReleaseOfManyMonthsToo(int month) {
    rows.set(month, rows.get(month).times(WON));
    rows.replaceAll(row -> row.published(LATER));
    assertThat(found()).containsExactly(line(month));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 17, 35})
  void dollarsForThousandsAreFoundToo(int month) {
    rows.set(month, rows.get(month).times(1 / 1000.0));
    assertThat(found()).containsExactly(line(month));
  }

  @Test
  void twoMonthsApartAreBothFound() {
    rows.set(23, rows.get(23).times(WON));
    rows.set(25, rows.get(25).times(WON));
    assertThat(found()).containsExactly(line(23), line(25));
  }

  @Test
  void allMonthsFromOneOnAreFound() {
    for (int month = 24; month < MONTHS; month++) {
      rows.set(month, rows.get(month).times(1000));
    }
    rows.replaceAll(row -> row.published(LATER));
    assertThat(found())
        .containsExactlyElementsOf(
            IntStream.range(24, MONTHS).mapToObj(PlausibilityCheckTest::line).toList());
  }

  @Test
  void aRevisionOfAllMonthsInAnotherUnitIsFoundByWhatWasBefore() {
    List<WeighedRow> revised = rows.stream().map(row -> row.times(1000).published(LATER)).toList();
    rows.addAll(revised);
    assertThat(found()).hasSize(MONTHS).first().isEqualTo(line(MONTHS));
  }

  @Test
  void anEarlierVintageOfTheOnlyMonthIsEnough() {
    rows.subList(1, MONTHS).clear();
    rows.add(rows.get(0).times(WON).published(LATER));
    assertThat(found()).containsExactly(line(1));
  }

  @Test
  void rowsOfPartnersAreFoundBesideTheirWorldRow() {
    List<WeighedRow> partner = series("8542", "VNM", 4_000, 300);
    partner.set(20, partner.get(20).times(WON));
    rows.addAll(partner);
    inOrder();
    assertThat(found()).hasSize(1);
    assertThat(implausible().get(0).text())
        .contains("KOR export hs, HS 2022 product 8542, partner VNM, 2011-09");
  }

  @Test
  void twoMonthsThatDifferAreBothNamed() {
    rows.subList(2, MONTHS).clear();
    rows.set(1, rows.get(1).times(WON));
    assertThat(found()).containsExactly(line(0), line(1));
  }

  @Test
  void aJumpOfTheWeightAloneIsNotOfTheValue() {
    WeighedRow right = rows.get(20);
    rows.set(20, WeighedRow.of(right.month(), right.value(), right.kg() / 1000));
    assertThat(found()).isEmpty();
    rows.set(20, WeighedRow.of(right.month(), right.value(), right.kg() * 1000));
    assertThat(found()).isEmpty();
  }

  @Test
  void tenTimesAsMuchPassesInSmallAndLargeRows() {
    rows.addAll(series("8541", "WLD", 90, 20));
    rows.set(20, rows.get(20).times(10));
    rows.set(MONTHS + 20, rows.get(MONTHS + 20).times(10));
    rows.set(MONTHS + 25, rows.get(MONTHS + 25).times(1 / 10.0));
    inOrder();
    assertThat(found()).isEmpty();
  }

  @Test
  void whatIsTooSmallToBeSeenInTheTotalPasses() {
    // 50 thousand USD are 0.05 % of the total, 100 thousand are 0.1 %.
    rows.addAll(series("8541", "WLD", 2, 20));
    rows.set(MONTHS + 20, rows.get(MONTHS + 20).times(25));
    inOrder();
    assertThat(found()).isEmpty();
    rows.replaceAll(row -> row.product().equals("8541") && row.value() > 10 ? row.times(4) : row);
    assertThat(found()).hasSize(1);
  }

  @Test
  void withoutWeightsOrASecondPeriodNothingIsJudged() {
    String bare = Figures.row("2010-02-01", "2010-01", "1");
    List<LoadPlan.Step> steps = steps(Figures.delta(bare, bare.replace("2010-01,", "2009-12,")));
    assertThat(new PlausibilityCheck(steps).needsLog()).isFalse();
    rows.subList(1, MONTHS).clear();
    rows.set(0, rows.get(0).times(WON));
    assertThat(found()).isEmpty();
  }

  @Test
  void aLevelThatWasAcceptedIsKnownFromThenOnAndTheOneBeforeItToo() {
    for (int month : List.of(24, 25, 26, 28)) {
      rows.set(month, rows.get(month).times(WON));
    }
    List<LoadPlan.Step> steps = new ArrayList<>(steps(file()));
    steps.set(24, steps.get(24).accepted(new Acceptance(1, "it is so")));
    List<List<ImplausibleRecord>> found =
        new PlausibilityCheck(steps).implausible(PlausibilityCheck.JUMP);
    assertThat(IntStream.range(0, MONTHS).filter(month -> !found.get(month).isEmpty()))
        .containsExactly(28);
  }

  /** Random series, places and factors; a month differs from another by up to three times. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void aThousandTimesInALargeRowIsAlwaysFoundAndTenTimesNever(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 10; round++) {
      rows.clear();
      int months = 2 + random.nextInt(MONTHS);
      int large = 1 + random.nextInt(5);
      for (int product = 0; product < large + 3; product++) {
        double value = Math.exp(random.nextDouble() * 4) * (product < large ? 10_000 : 1);
        for (int month = 0; month < months; month++) {
          rows.add(
              WeighedRow.of(
                      START.plusMonths(month),
                      value * wobble(random),
                      1 + (long) (1_000 * value * wobble(random)))
                  .of("" + (8_000 + product), "WLD"));
        }
      }
      boolean oneRelease = random.nextBoolean();
      rows.replaceAll(row -> oneRelease ? row.published(LATER) : row);
      inOrder();
      double otherLevel = random.nextBoolean() ? 10 : 0.1;
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).value() < 1_000 && random.nextInt(10) == 0) {
          WeighedRow row = rows.get(i);
          double usual = row.kg() / 1_000.0;
          rows.set(i, row.times(usual / row.value() * otherLevel));
        }
      }
      assertThat(found()).isEmpty();
      int place = random.nextInt(rows.size());
      while (rows.get(place).value() < 1_000) {
        place = random.nextInt(rows.size());
      }
      double factor = 1000 + 400 * random.nextDouble();
      rows.set(place, rows.get(place).times(random.nextBoolean() ? factor : 1 / factor));
      assertThat(found()).contains(line(place));
      if (months > 2) {
        assertThat(found()).hasSize(1);
      }
    }
  }

  private static double wobble(Random random) {
    return Math.exp((random.nextDouble() - 0.5) * Math.log(1.5));
  }

  private static List<WeighedRow> series(String product, String partner, double value, long kg) {
    List<WeighedRow> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      double season = 1 + 0.3 * Math.sin(i * Math.PI / 6);
      months.add(
          WeighedRow.of(START.plusMonths(i), value * season * (1 + 0.02 * i), kg)
              .of(product, partner));
    }
    return months;
  }

  private void inOrder() {
    rows.sort((left, right) -> left.published().compareTo(right.published()));
  }

  /** Line of a row: eight lines are before the first. */
  private static String line(int row) {
    return "figures.csv:" + (row + 9);
  }

  private String file() {
    return Figures.delta(rows.stream().map(WeighedRow::toString).toArray(String[]::new));
  }

  private static List<LoadPlan.Step> steps(String file) {
    return Figures.read(file).stream()
        .map(release -> new LoadPlan.Step(release, "", OptionalInt.of(1), Optional.empty()))
        .toList();
  }

  private List<ImplausibleRecord> implausible() {
    return new PlausibilityCheck(steps(file()))
        .implausible(PlausibilityCheck.JUMP).stream().flatMap(List::stream).toList();
  }

  private List<String> found() {
    return implausible().stream()
        .map(record -> record.release().lines().placeOf(record.index()))
        .toList();
  }
}
