package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import java.util.OptionalDouble;

/**
 * Hours worked by all persons (노동투입량).
 *
 * <p>{@code L(t) = persons(t) * hours a person(t)}. A period is there only if both are. Source:
 * Korea Productivity Center, whose labour input is persons times hours.
 */
public final class LabourInput {
  private LabourInput() {}

  /** The hours as figures of their own; both by the same kind of period. */
  public static Figures view(Figures persons, Figures hoursPerPerson) {
    if (persons.step() != hoursPerPerson.step()) {
      throw new IllegalArgumentException(Reading.unlike(persons, hoursPerPerson).absence());
    }
    return new View(persons, hoursPerPerson);
  }

  private record View(Figures persons, Figures hours) implements Figures {
    @Override
    public OptionalDouble at(int month) {
      OptionalDouble number = persons.at(month);
      OptionalDouble each = hours.at(month);
      return number.isPresent() && each.isPresent()
          ? OptionalDouble.of(number.getAsDouble() * each.getAsDouble())
          : OptionalDouble.empty();
    }

    @Override
    public int step() {
      return persons.step();
    }

    @Override
    public int firstMonth() {
      return Math.max(persons.firstMonth(), hours.firstMonth());
    }

    @Override
    public int lastMonth() {
      return Math.min(persons.lastMonth(), hours.lastMonth());
    }
  }
}
