package io.exportindicators.jobs.reading;

import io.exportindicators.indicators.Figures;
import java.util.OptionalDouble;

/**
 * A series of figures as the mathematics sees it; what is read is noted in the provenance.
 *
 * @param series the figures, each at the first month of its period
 * @param step months from one period to the next
 * @param provenance where it is noted
 */
public record NotedFigures(FigureSeries series, int step, Provenance provenance)
    implements Figures {
  @Override
  public OptionalDouble at(int month) {
    return series.has(month)
        ? OptionalDouble.of(series.read(month, provenance))
        : OptionalDouble.empty();
  }

  @Override
  public int firstMonth() {
    return series.firstMonth();
  }

  @Override
  public int lastMonth() {
    return series.lastMonth();
  }
}
