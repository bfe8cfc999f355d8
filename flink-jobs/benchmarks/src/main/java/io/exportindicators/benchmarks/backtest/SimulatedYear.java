package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.schemas.Indicator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/**
 * A year after the last month of a series, made up: its adjusted level goes a given way, under the
 * season of the year before, its own working days, and noise as large as the series has had.
 *
 * <p>{@code x(t) = s(T) f^(t-T) (x(t-12) / s(t-12)) (WD(t) / WD(t-12))^β exp(σ ε)}, T the last
 * month known, f the change a month, ε standard normal. σ is robust: of {@code ln s(t) - (ln s(t-1)
 * + ln s(t+1)) / 2} over the last five years, or as many months as are adjusted, whose variance is
 * 1.5 σ².
 */
final class SimulatedYear {
  private static final int NOISE_MONTHS = 60;
  private static final String ELASTICITY = "working_day_elasticity";

  private final AlertsReplay end;
  private final WorkingDayCalendar calendar;
  private final int last;

  SimulatedYear(AlertsReplay end, WorkingDayCalendar calendar) {
    this.end = end;
    this.calendar = calendar;
    this.last = end.levels().lastMonth();
  }

  /** The first of twelve months in which a drop is open, empty where none is. */
  OptionalInt firstDrop(double factor, double noise, Random random) {
    AlertsReplay replay = end.fork();
    TreeMap<Integer, OptionalLong> known = new TreeMap<>();
    for (int month = end.levels().firstMonth(); month <= last; month++) {
      known.put(month, end.levels().at(month));
    }
    double elasticity = end.episodes().told(Indicator.TRADE_SEASONAL_DIAGNOSTIC, ELASTICITY, last);
    double path = adjusted(last);
    for (int month = last + 1; month <= last + Months.YEAR; month++) {
      path *= factor;
      int before = month - Months.YEAR;
      double season = end.levels().at(before).orElseThrow() / adjusted(before);
      double days =
          calendar.workingDays(month, Window.MONTH) / calendar.workingDays(before, Window.MONTH);
      double cents =
          path * season * Math.pow(days, elasticity) * Math.exp(noise * random.nextGaussian());
      known.put(month, OptionalLong.of(Math.round(cents)));
      replay.see(published(month), KnownLevels.NONE.with(known));
    }
    return replay.episodes().episodes().stream()
        .filter(episode -> episode.kind().equals("drop"))
        .mapToInt(Episode::opened)
        .findFirst();
  }

  /** The size of the noise, in logarithms. */
  double noise() {
    List<Double> sizes = new ArrayList<>();
    for (int month = last - NOISE_MONTHS; month < last; month++) {
      double middle = Math.log(adjusted(month - 1) * adjusted(month + 1)) / 2;
      double size = Math.abs(Math.log(adjusted(month)) - middle);
      if (!Double.isNaN(size)) {
        sizes.add(size);
      }
    }
    Collections.sort(sizes);
    return 1.4826 * sizes.get(sizes.size() / 2) / Math.sqrt(1.5);
  }

  private double adjusted(int month) {
    return end.episodes().told(Indicator.TRADE_SEASONALLY_ADJUSTED, "", month);
  }

  private static Instant published(int month) {
    return LocalDate.of(Months.year(month + 1), Months.monthValue(month + 1), 1)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}
