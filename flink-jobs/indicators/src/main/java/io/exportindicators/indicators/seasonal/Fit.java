package io.exportindicators.indicators.seasonal;

import java.util.Objects;
import java.util.function.Function;

/**
 * What a fit to a series gave, or the reason why it gave nothing.
 *
 * @param value the result; null where absent
 * @param absence why there is none, in short plain English; null where there is one
 */
public record Fit<T>(T value, String absence) {
  /** A result and a reason exclude each other. */
  public Fit {
    if ((value == null) == (absence == null)) {
      throw new IllegalArgumentException("either a result or an absence: " + absence);
    }
  }

  /** A result. */
  public static <T> Fit<T> of(T value) {
    return new Fit<>(Objects.requireNonNull(value), null);
  }

  /** No result, and why. */
  public static <T> Fit<T> absent(String reason) {
    return new Fit<>(null, Objects.requireNonNull(reason));
  }

  /** Whether there is a result. */
  public boolean isPresent() {
    return absence == null;
  }

  /** What the next step makes of a result; without one the reason stays. */
  <R> Fit<R> then(Function<T, Fit<R>> step) {
    return isPresent() ? step.apply(value) : absent(absence);
  }
}
