package io.exportindicators.indicators.productivity;

import io.exportindicators.indicators.Figures;
import java.util.OptionalDouble;

/**
 * Hours worked by all persons.
 *
 * <p>{@code L = persons · hours for each person}; missing where either is.
 */
public final class LabourInput {
  private LabourInput() {}

  /** The hours; both series have periods of one length. */
  public static Figures view(Figures persons, Figures hoursPerPerson) {
    return new View(persons, hoursPerPerson);
  }

  private record View(Figures persons, Figures hoursPerPerson) implements Figures {
    @Override
    public OptionalDouble at(int month) {
      OptionalDouble number = persons.at(month);
      OptionalDouble hours = hoursPerPerson.at(month);
      return number.isPresent() && hours.isPresent()
          ? OptionalDouble.of(number.getAsDouble() * hours.getAsDouble())
          : OptionalDouble.empty();
    }

    @Override
    public int step() {
      return persons.step();
    }

    @Override
    public int firstMonth() {
      return Math.max(persons.firstMonth(), hoursPerPerson.firstMonth());
    }

    @Override
    public int lastMonth() {
      return Math.min(persons.lastMonth(), hoursPerPerson.lastMonth());
    }
  }
}
