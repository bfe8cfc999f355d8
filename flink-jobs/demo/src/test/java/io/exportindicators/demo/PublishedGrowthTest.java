package io.exportindicators.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.growth.YearOnYear;
import io.exportindicators.ingest.Release;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.TradeRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedGrowthTest {
  private static final String TOTAL = "00";
  private static final String SEMICONDUCTORS = "01";

  /** Days from the end of a period to its first print, over holidays. */
  private static final long LONGEST_WAIT = 5;

  private static final double CENTS_OF_100_MILLION = 1e10;
  private static final double ERROR_OF_DOUBLES = 1e-9;

  private static final Map<String, LocalDate> RELEASED =
      PublishedFile.rows("releases.csv").stream()
          .collect(Collectors.toMap(cells -> cells[0], cells -> LocalDate.parse(cells[3])));
  private static final List<Print> PRINTS =
      PublishedFile.rows("growth.csv").stream().map(Print::of).toList();
  private static final Map<String, Series> FIGURES = figures();

  /** A rate as printed, with the level beside it and why it is not ours. */
  private record Print(
      LocalDate released,
      String period,
      String product,
      BigDecimal printed,
      Optional<BigDecimal> value,
      Optional<BigDecimal> apart,
      String reason) {

    static Print of(String[] cells) {
      Function<String, Optional<BigDecimal>> number =
          text -> Optional.of(text).filter(some -> !some.isEmpty()).map(BigDecimal::new);
      return new Print(
          Optional.ofNullable(RELEASED.get(cells[0])).orElseThrow(),
          cells[1],
          cells[2],
          new BigDecimal(cells[3]),
          number.apply(cells[4]),
          number.apply(cells[5]),
          cells[6]);
    }

    boolean agrees() {
      return apart.isEmpty();
    }

    boolean isOfWholeMonth() {
      return period.length() == 7;
    }

    String calendarMonth() {
      return period.substring(0, 7);
    }

    int month() {
      return Months.of(
          Integer.parseInt(period.substring(0, 4)), Integer.parseInt(period.substring(5, 7)));
    }

    Series figures() {
      return FIGURES.get(product + period.substring(7));
    }

    double distance() {
      return Math.abs(percent(YearOnYear.of(figures(), month())) - printed.doubleValue());
    }

    boolean isRevised() {
      return value.isPresent()
          && Math.abs(
                  figures().at(month()).orElseThrow() / CENTS_OF_100_MILLION
                      - value.get().doubleValue())
              > rounding(value.get());
    }
  }

  private record Series(NavigableMap<Integer, Long> cents) implements Levels {
    @Override
    public OptionalLong at(int month) {
      return cents.containsKey(month) ? OptionalLong.of(cents.get(month)) : OptionalLong.empty();
    }

    @Override
    public int firstMonth() {
      return cents.firstKey();
    }

    @Override
    public int lastMonth() {
      return cents.lastKey();
    }
  }

  @Test
  void isOursWithinTheRoundingOfThePrint() {
    assertThat(PRINTS.stream().filter(Print::agrees))
        .hasSize(192)
        .allSatisfy(
            print ->
                assertThat(print.distance())
                    .as("%s", print)
                    .isLessThanOrEqualTo(rounding(print.printed()) + ERROR_OF_DOUBLES));
  }

  @Test
  void isOursInMoreThanTwoYearsOfMonthsForTheTotalAndForSemiconductors() {
    assertThat(calendarMonths(agreeing(TOTAL))).hasSize(47);
    assertThat(calendarMonths(agreeing(SEMICONDUCTORS))).hasSize(56);
    assertThat(calendarMonths(agreeing(TOTAL).filter(Print::isOfWholeMonth))).hasSize(39);
    assertThat(calendarMonths(agreeing(SEMICONDUCTORS).filter(Print::isOfWholeMonth))).hasSize(10);
  }

  @Test
  void isApartByNoMoreThanTheFileSaysWhereFiguresWereRevised() {
    assertThat(PRINTS.stream().filter(print -> !print.agrees()))
        .hasSize(178)
        .allSatisfy(
            print ->
                assertThat(print.distance())
                    .as("%s", print)
                    .isGreaterThan(rounding(print.printed()))
                    .isBetween(
                        print.apart().orElseThrow().doubleValue() - 0.01,
                        print.apart().orElseThrow().doubleValue()));
  }

  @Test
  void isApartForTheReasonThatTheFileGives() {
    assertThat(PRINTS.stream().collect(Collectors.groupingBy(Print::reason, Collectors.counting())))
        .isEqualTo(Map.of("", 192L, "level revised", 64L, "printed anew", 31L, "not shown", 83L));
    assertThat(PRINTS)
        .allSatisfy(
            print ->
                assertThat(reasonThatCanBeShown(print)).as("%s", print).isEqualTo(print.reason()));
  }

  @Test
  void isTheGrowthOfTheLevelPrintedBesideItOverOurLevelOfTheYearBefore() {
    assertThat(PRINTS.stream().filter(print -> print.value().isPresent()))
        .hasSize(95)
        .allSatisfy(
            print -> {
              BigDecimal value = print.value().orElseThrow();
              long base = print.figures().at(print.month() - Months.YEAR).orElseThrow();
              Series levels =
                  new Series(
                      new TreeMap<>(
                          Map.of(
                              print.month() - Months.YEAR,
                              base,
                              print.month(),
                              value.movePointRight(10).longValueExact())));
              double ofLevel = 100 * rounding(value) / (base / CENTS_OF_100_MILLION);
              assertThat(percent(YearOnYear.of(levels, print.month())))
                  .as("%s", print)
                  .isCloseTo(
                      print.printed().doubleValue(),
                      within(rounding(print.printed()) + ofLevel + ERROR_OF_DOUBLES));
            });
  }

  @Test
  void isAFigureOfTheDemoOnTheDayOfItsRelease() {
    List<Object> observed =
        RealFigures.inOrderOfPublication().stream()
            .filter(release -> release.source().equals("kcs-10day"))
            .flatMap(PublishedGrowthTest::observed)
            .toList();
    assertThat(observed)
        .containsExactlyInAnyOrderElementsOf(
            PRINTS.stream()
                .map(
                    print ->
                        List.<Object>of(
                            print.released(),
                            print.period(),
                            print.product().equals(TOTAL) ? "total" : "semiconductors",
                            print.printed().movePointLeft(2).doubleValue()))
                .toList());
  }

  @Test
  void isReconstructedWhereTheFirstPrintIsNotHere() {
    assertThat(
            RealFigures.inOrderOfPublication().stream()
                .filter(release -> release.source().equals("kcs-10day"))
                .flatMap(release -> release.records().stream())
                .filter(SectorObservation.class::isInstance)
                .map(SectorObservation.class::cast)
                .filter(SectorObservation::getBackfill))
        .hasSize(42)
        .allSatisfy(
            o ->
                assertThat(
                        PRINTS.stream()
                            .filter(print -> print.period().equals(o.getPeriod()))
                            .filter(print -> print.product().equals(TOTAL) == isTotal(o))
                            .map(print -> DAYS.between(lastDay(print.period()), print.released())))
                    .as("%s", o)
                    .allMatch(days -> days > LONGEST_WAIT));
  }

  private static boolean isTotal(SectorObservation observation) {
    return observation.getSector().equals("total");
  }

  private static LocalDate lastDay(String period) {
    return ReferencePeriod.parse(period).orElseThrow().lastDay();
  }

  private static Stream<Object> observed(Release release) {
    LocalDate day = release.publishedAt().atZone(ZoneId.of("Asia/Seoul")).toLocalDate();
    return release.records().stream()
        .filter(SectorObservation.class::isInstance)
        .map(SectorObservation.class::cast)
        .map(o -> List.<Object>of(day, o.getPeriod(), o.getSector(), o.getValue()));
  }

  private static String reasonThatCanBeShown(Print print) {
    if (print.agrees()) {
      return "";
    }
    if (print.isRevised()) {
      return "level revised";
    }
    boolean again =
        PRINTS.stream()
            .filter(other -> other.period().equals(print.period()))
            .filter(other -> other.product().equals(print.product()))
            .filter(other -> other.released().isAfter(print.released()))
            .anyMatch(other -> other.printed().compareTo(print.printed()) != 0);
    return again ? "printed anew" : "not shown";
  }

  private static Stream<Print> agreeing(String product) {
    return PRINTS.stream().filter(print -> print.agrees() && print.product().equals(product));
  }

  private static List<String> calendarMonths(Stream<Print> prints) {
    return prints.map(Print::calendarMonth).distinct().toList();
  }

  private static double percent(Outcome growth) {
    assertThat(growth.isPresent()).as("%s", growth).isTrue();
    return 100 * growth.value();
  }

  /** Half a unit of the last printed place. */
  private static double rounding(BigDecimal printed) {
    return printed.ulp().doubleValue() / 2;
  }

  private static Map<String, Series> figures() {
    Map<String, Series> series = new HashMap<>();
    RealFigures.inOrderOfPublication().stream()
        .filter(release -> release.source().equals("kcs-10day"))
        .flatMap(release -> release.records().stream())
        .filter(TradeRecord.class::isInstance)
        .map(TradeRecord.class::cast)
        .forEach(
            trade -> {
              String[] parts = trade.getPeriod().split("/", 2);
              String window = parts.length == 1 ? "" : "/" + parts[1];
              String[] month = parts[0].split("-", 2);
              series
                  .computeIfAbsent(trade.getProduct() + window, key -> new Series(new TreeMap<>()))
                  .cents()
                  .put(
                      Months.of(Integer.parseInt(month[0]), Integer.parseInt(month[1])),
                      trade.getValueCents());
            });
    return series;
  }
}
