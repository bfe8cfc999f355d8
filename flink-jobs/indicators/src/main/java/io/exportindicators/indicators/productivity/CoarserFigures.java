package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import java.util.OptionalDouble;

/** Sums of the periods that make a longer one, times a factor. */
record CoarserFigures(Figures finer, int step, double factor) implements Figures {
  CoarserFigures {
    if (step % finer.step() != 0) {
      throw new IllegalArgumentException(
          "periods of " + step + " months are not made of those of " + finer.step());
    }
  }

  @Override
  public OptionalDouble at(int month) {
    double sum = 0;
    for (int part = month; part < month + step; part += finer.step()) {
      OptionalDouble figure = finer.at(part);
      if (figure.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += figure.getAsDouble();
    }
    return OptionalDouble.of(sum * factor);
  }

  @Override
  public int firstMonth() {
    return finer.firstMonth() + Math.floorMod(-finer.firstMonth(), step);
  }

  @Override
  public int lastMonth() {
    int end = finer.lastMonth() + finer.step() - step;
    return end - Math.floorMod(end, step);
  }
}
