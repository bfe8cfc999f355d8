package io.exportindicators.benchmarks.backtest;

import static io.exportindicators.benchmarks.backtest.FiguresFile.releases;
import static io.exportindicators.benchmarks.backtest.FiguresFile.row;
import static io.exportindicators.indicators.calendar.Window.DAYS_1_TO_10;
import static io.exportindicators.indicators.calendar.Window.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.ingest.Release;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FiguresReplayTest {
  private static final ReplayedSeries TOTAL = series("kcs-item/total");
  private static final ReplayedSeries CHIPS = series("kcs-item/semiconductors");
  private static final ReplayedSeries REST = series("kcs-item/total without semiconductors");
  private static final int JULY = Months.of(2026, 7);

  @Test
  void knowsAfterEachReleaseWhatWasPublishedByThen() {
    List<ReplayedRelease> seen =
        replay(
            releases(
                "delta",
                row("2026-07-13", "00", "2026-07/10", 30),
                row("2026-07-13", "01", "2026-07/10", 11),
                row("2026-08-01", "00", "2026-07", 100),
                row("2026-08-01", "01", "2026-07", 40),
                row("2026-08-17", "00", "2026-07", 101),
                row("2026-08-17", "01", "2026-07", 40)));
    assertThat(seen)
        .extracting(release -> release.levels(TOTAL, MONTH).at(JULY).isPresent())
        .containsExactly(false, true, true);
    assertThat(seen).allMatch(release -> level(release, TOTAL, DAYS_1_TO_10) == 3_000);
    assertThat(level(seen.get(0), REST, DAYS_1_TO_10)).isEqualTo(1_900);
    assertThat(level(seen.get(1), TOTAL, MONTH)).isEqualTo(10_000);
    assertThat(level(seen.get(1), REST, MONTH)).isEqualTo(6_000);
    assertThat(level(seen.get(2), TOTAL, MONTH)).isEqualTo(10_100);
    assertThat(level(seen.get(2), REST, MONTH)).isEqualTo(6_100);
  }

  @Test
  void saysWhichMonthsARevisionChanged() {
    List<ReplayedRelease> seen =
        replay(
            releases(
                "delta",
                row("2026-08-01", "00", "2026-07", 100),
                row("2026-08-01", "01", "2026-07", 40),
                row("2026-08-17", "00", "2026-07", 101),
                row("2026-08-17", "01", "2026-07", 40)));
    assertThat(seen.get(0).changedMonths(CHIPS, MONTH)).containsExactly(JULY);
    assertThat(seen.get(1).changedMonths(CHIPS, MONTH)).isEmpty();
    assertThat(seen.get(1).changedMonths(TOTAL, MONTH)).containsExactly(JULY);
    assertThat(seen.get(1).changedMonths(REST, MONTH)).containsExactly(JULY);
    assertThat(seen.get(1).changedMonths(TOTAL, DAYS_1_TO_10)).isEmpty();
  }

  @Test
  void takesWhatAFullReleaseCoversAndDoesNotHoldForZero() {
    String[] rows = {
      row("2026-08-01", "00", "2026-07", 100),
      row("2026-08-01", "01", "2026-07", 40),
      row("2026-09-01", "00", "2026-07", 100),
      row("2026-09-01", "01", "2026-08", 50)
    };
    ReplayedRelease last = replay(releases("full", rows)).get(1);
    assertThat(level(last, CHIPS, MONTH)).isZero();
    assertThat(last.levels(TOTAL, MONTH).at(JULY + 1)).hasValue(0);
    assertThat(last.changedMonths(CHIPS, MONTH)).containsExactly(JULY, JULY + 1);
    assertThat(level(replay(releases("delta", rows)).get(1), CHIPS, MONTH)).isEqualTo(4_000);
  }

  @Test
  void playsSeveralFilesInTheOrderOfPublication() {
    List<Release> both = new ArrayList<>(releases("delta", row("2026-08-01", "00", "2026-07", 2)));
    both.addAll(releases("delta", row("2026-07-13", "01", "2026-07/10", 1)));
    assertThat(replay(both))
        .extracting(release -> release.publishedAt().toString())
        .containsExactly("2026-07-13T00:00:00Z", "2026-08-01T00:00:00Z");
    assertThat(new FiguresReplay(both, DefinitionTableReader.standard()).series())
        .containsExactly(CHIPS, TOTAL, REST);
  }

  @Test
  void whatWasSeenStaysAsItWas() {
    List<ReplayedRelease> seen =
        replay(
            releases(
                "delta",
                row("2026-08-01", "00", "2026-07", 100),
                row("2026-09-01", "00", "2026-08", 110)));
    assertThat(seen.get(0).levels(TOTAL, MONTH).lastMonth()).isEqualTo(JULY);
    assertThat(seen.get(0).levels(TOTAL, MONTH).at(JULY + 1)).isEqualTo(OptionalLong.empty());
    assertThat(seen.get(1).levels(TOTAL, MONTH).lastMonth()).isEqualTo(JULY + 1);
  }

  @Test
  void refusesFiguresOfAnUnknownDefinitionAndFilesWithoutTrade() {
    assertThatThrownBy(() -> replay(releases("delta", row("2026-08-01", "99", "2026-07", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no row of the definition table is for kcs-item, reporter KOR, EXPORT, product 99");
    assertThatThrownBy(() -> replay(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are no figures of trade");
  }

  private static List<ReplayedRelease> replay(List<Release> releases) {
    List<ReplayedRelease> seen = new ArrayList<>();
    new FiguresReplay(releases, DefinitionTableReader.standard()).forEach(seen::add);
    return seen;
  }

  private static long level(ReplayedRelease release, ReplayedSeries series, Window window) {
    return release.levels(series, window).at(JULY).orElseThrow();
  }

  private static ReplayedSeries series(String name) {
    return new ReplayedSeries(name, "KOR", Flow.EXPORT);
  }
}
