package io.exportindicators.indicators;

import java.util.OptionalDouble;
import java.util.TreeMap;

/** Figures by period written down in a test. */
public final class FigureSeries implements Figures {
  private final TreeMap<Integer, Double> figures = new TreeMap<>();
  private final int step;

  private FigureSeries(int step) {
    this.step = step;
  }

  /** Figures of consecutive years. */
  public static FigureSeries years(int first, double... figures) {
    return from(Months.of(first, 1), Months.YEAR, figures);
  }

  /** Figures of consecutive months from a month such as {@code 2024-01}. */
  public static FigureSeries months(String first, double... figures) {
    return from(Series.month(first), 1, figures);
  }

  /** Figures of consecutive quarters from a first month such as {@code 2024-01}. */
  public static FigureSeries quarters(String first, double... figures) {
    return from(Series.month(first), Months.QUARTER, figures);
  }

  private static FigureSeries from(int first, int step, double... figures) {
    FigureSeries series = new FigureSeries(step);
    for (int i = 0; i < figures.length; i++) {
      series.figures.put(first + i * step, figures[i]);
    }
    return series;
  }

  /** One more figure, or another one. */
  public FigureSeries with(String month, double figure) {
    figures.put(Series.month(month), figure);
    return this;
  }

  /** A gap. */
  public FigureSeries without(String month) {
    figures.remove(Series.month(month));
    return this;
  }

  /** The same in another unit. */
  public FigureSeries times(double unit) {
    FigureSeries other = new FigureSeries(step);
    figures.forEach((month, figure) -> other.figures.put(month, figure * unit));
    return other;
  }

  @Override
  public OptionalDouble at(int month) {
    Double figure = figures.get(month);
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }

  @Override
  public int step() {
    return step;
  }

  @Override
  public int firstMonth() {
    return figures.isEmpty() ? 0 : figures.firstKey();
  }

  @Override
  public int lastMonth() {
    return figures.isEmpty() ? -1 : figures.lastKey();
  }
}
