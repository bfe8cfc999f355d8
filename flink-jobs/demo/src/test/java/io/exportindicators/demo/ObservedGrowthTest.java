package io.exportindicators.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.ingest.Release;
import io.exportindicators.schemas.SectorObservation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published growth among the figures of the demo. */
class ObservedGrowthTest {
  /** Days from the end of a period to its first print, over holidays. */
  private static final long LONGEST_WAIT = 5;

  private static final List<PublishedRate> RATES = PublishedRate.all();

  @Test
  void isAFigureOfTheDemoOnTheDayOfItsRelease() {
    List<List<Object>> observed =
        releases().flatMap(release -> observations(release).map(o -> cells(release, o))).toList();
    assertThat(observed)
        .containsExactlyInAnyOrderElementsOf(
            RATES.stream()
                .map(
                    rate ->
                        List.<Object>of(
                            rate.released(),
                            rate.period().toString(),
                            rate.product().equals(PublishedRate.TOTAL) ? "total" : "semiconductors",
                            rate.printed().movePointLeft(2).doubleValue()))
                .toList());
  }

  @Test
  void isReconstructedWhereTheFirstPrintIsNotHere() {
    assertThat(
            releases()
                .flatMap(ObservedGrowthTest::observations)
                .filter(SectorObservation::getBackfill))
        .hasSize(42)
        .allSatisfy(
            o ->
                assertThat(
                        RATES.stream()
                            .filter(rate -> rate.period().toString().equals(o.getPeriod()))
                            .filter(
                                rate -> rate.product().equals(PublishedRate.TOTAL) == isTotal(o))
                            .map(rate -> DAYS.between(rate.period().lastDay(), rate.released())))
                    .as("%s", o)
                    .allMatch(days -> days > LONGEST_WAIT));
  }

  private static boolean isTotal(SectorObservation observation) {
    return observation.getSector().equals("total");
  }

  private static Stream<Release> releases() {
    return RealFigures.inOrderOfPublication().stream()
        .filter(release -> release.source().equals("kcs-10day"));
  }

  private static Stream<SectorObservation> observations(Release release) {
    return release.records().stream()
        .filter(SectorObservation.class::isInstance)
        .map(SectorObservation.class::cast);
  }

  private static List<Object> cells(Release release, SectorObservation o) {
    LocalDate day = release.publishedAt().atZone(ZoneId.of("Asia/Seoul")).toLocalDate();
    return List.of(day, o.getPeriod(), o.getSector(), o.getValue());
  }
}
