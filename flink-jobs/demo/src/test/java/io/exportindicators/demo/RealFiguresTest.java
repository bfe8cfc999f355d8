package io.exportindicators.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.ingest.Release;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealFiguresTest {
  private static final List<Release> RELEASES = RealFigures.inOrderOfPublication();

  @Test
  void areReleasesInTheOrderOfTheirPublication() {
    assertThat(RELEASES)
        .extracting(Release::publishedAt)
        .isSorted()
        .startsWith(Instant.parse("2000-02-01T00:00:00Z"))
        .endsWith(Instant.parse("2026-10-01T00:00:00Z"));
    assertThat(
            RELEASES.stream()
                .collect(Collectors.groupingBy(Release::source, Collectors.counting())))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("bok-ecos", 314L),
                Map.entry("bok-exchange-rate", 3L),
                Map.entry("kcs-10day", 523L),
                Map.entry("kcs-hs", 80L),
                Map.entry("kcs-hs-snapshots", 2L),
                Map.entry("kcs-hs6", 13L),
                Map.entry("kcs-hsk", 126L),
                Map.entry("khidi", 4L),
                Map.entry("kosis", 140L),
                Map.entry("kpc", 60L),
                Map.entry("kr-budget", 4L),
                Map.entry("motie", 65L),
                Map.entry("motie-annual", 3L),
                Map.entry("policy-events", 17L),
                Map.entry("strategy", 14L),
                Map.entry("un-comtrade", 1L),
                Map.entry("wto", 2L)));
  }

  @Test
  void areFullReleasesWhereTheSourceLeavesOutOnlyZeros() {
    assertThat(RELEASES)
        .allSatisfy(
            release ->
                assertThat(release.kind())
                    .as(release.source())
                    .isEqualTo(
                        release.source().equals("wto")
                                || !(release.records().get(0) instanceof TradeRecord)
                            ? ReleaseKind.DELTA
                            : ReleaseKind.FULL));
  }

  @Test
  void addUpToTheOfficialFiguresOfTheTenDayWindows() {
    assertThat(
            usd("kcs-10day", r -> r.getProduct().equals("01") && r.getPeriod().equals("2024-01")))
        .isEqualByComparingTo("9529970000");
    assertThat(usd("kcs-10day", r -> r.getProduct().equals("01") && isMonthOf(r, 2024)))
        .isEqualByComparingTo("143768615000");
    assertThat(usd("kcs-10day", r -> r.getProduct().equals("00") && isMonthOf(r, 2024)))
        .isEqualByComparingTo("683609488000");
  }

  @Test
  void addUpToTheOfficialFiguresOfTheOtherSources() {
    assertThat(usd("kcs-hs", r -> isMonthOf(r, 2023))).isEqualByComparingTo("86134555070");
    assertThat(usd("motie", r -> r.getProduct().equals("831") && r.getPeriod().equals("2024-01")))
        .isEqualByComparingTo("9370000000");
    // The official annual total, to within what rounding of twelve months to thousands can do.
    assertThat(usd("bok-ecos", r -> r.getFlow() == Flow.EXPORT && isMonthOf(r, 2024)))
        .isBetween(new BigDecimal("683609485000"), new BigDecimal("683609491000"));
  }

  @Test
  void haveTwoVintagesOfTheSnapshots() {
    List<BigDecimal> vintages =
        RELEASES.stream()
            .filter(release -> release.source().equals("kcs-hs-snapshots"))
            .map(
                release ->
                    sum(
                        trades(release)
                            .filter(r -> r.getProduct().equals("8542"))
                            .filter(r -> r.getFlow() == Flow.EXPORT && r.getPartner().equals("WLD"))
                            .filter(r -> r.getPeriod().equals("2026-02"))))
            .toList();
    assertThat(vintages)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("19452756850"), new BigDecimal("19449479440"));
  }

  @Test
  void holdEachWindowOnceAndSayWhichIsMissing() {
    Set<String> windows =
        trades("kcs-10day").map(TradeRecord::getPeriod).collect(Collectors.toSet());
    Set<String> expected = new HashSet<>();
    for (YearMonth month = YearMonth.of(2016, 1);
        !month.isAfter(YearMonth.of(2026, 9));
        month = month.plusMonths(1)) {
      expected.addAll(List.of(month + "/10", month + "/20", month.toString()));
    }
    expected.remove("2026-07/20");
    assertThat(windows).isEqualTo(expected);
  }

  @Test
  void areBackfillUnlessTheyAreTheFirstPublication() {
    assertThat(
            RELEASES.stream()
                .flatMap(RealFiguresTest::trades)
                .filter(r -> !r.getBackfill() && !r.getDefinition().equals("motie-20-items"))
                .map(r -> r.getSource() + " " + r.getProduct() + " " + r.getPeriod()))
        .containsExactlyInAnyOrder(
            "kcs-10day 00 2026-07/10",
            "kcs-10day 01 2026-07/10",
            "kcs-10day 00 2026-08",
            "kcs-10day 00 2026-09/10",
            "kcs-10day 01 2026-09/10",
            "kcs-10day 00 2026-09/20",
            "kcs-10day 01 2026-09/20",
            "kcs-10day 00 2026-09",
            "kcs-10day 01 2026-09",
            "motie 831 2026-07",
            "motie 93 2026-07",
            "motie 831 2026-08",
            "motie 93 2026-08");
  }

  @Test
  void firstGiveThePressFigureAndThenItsRevision() {
    assertThat(
            trades("kcs-10day")
                .filter(r -> r.getProduct().equals("00") && r.getPeriod().equals("2026-08"))
                .map(r -> r.getValueCents() / 100_000 + " " + r.getStatus()))
        .containsExactly("98255000 " + Status.PROVISIONAL, "98282430 " + Status.MONTHLY_FINAL);
  }

  @Test
  void neverLoseAFullReleasesProductOrPeriod() {
    for (Release release : RELEASES) {
      Map<String, Map<String, Set<String>>> periodsByProduct = new HashMap<>();
      if (release.kind() == ReleaseKind.FULL) {
        trades(release)
            .forEach(
                r ->
                    periodsByProduct
                        .computeIfAbsent(
                            r.getDefinition() + " " + r.getReporter() + " " + r.getFlow(),
                            key -> new HashMap<>())
                        .computeIfAbsent(r.getProduct(), key -> new HashSet<>())
                        .add(r.getPeriod()));
      }
      periodsByProduct.forEach(
          (subject, periods) ->
              assertThat(new HashSet<>(periods.values()))
                  .as(
                      "%s of %s would set %s to zero",
                      release.title(), release.publishedAt(), subject)
                  .hasSize(1));
    }
  }

  private static boolean isMonthOf(TradeRecord trade, int year) {
    return trade.getPeriod().matches(year + "-\\d\\d");
  }

  private static BigDecimal usd(String source, Predicate<TradeRecord> choice) {
    return sum(trades(source).filter(choice));
  }

  private static BigDecimal sum(Stream<TradeRecord> trades) {
    return BigDecimal.valueOf(trades.mapToLong(TradeRecord::getValueCents).sum(), 2);
  }

  private static Stream<TradeRecord> trades(String source) {
    return RELEASES.stream()
        .filter(release -> release.source().equals(source))
        .flatMap(RealFiguresTest::trades);
  }

  private static Stream<TradeRecord> trades(Release release) {
    return of(TradeRecord.class, release);
  }

  private static <T> Stream<T> of(Class<T> kind, Release release) {
    return release.records().stream().filter(kind::isInstance).map(kind::cast);
  }
}
