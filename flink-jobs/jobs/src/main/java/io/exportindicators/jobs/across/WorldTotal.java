package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.competitiveness.WorldCoverage;
import io.exportindicators.indicators.competitiveness.WorldLevels;
import io.exportindicators.indicators.structure.GrowthWithout;
import io.exportindicators.jobs.reading.Provenance;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The world of one row, there in the years of which enough have reported; added up once a year. */
final class WorldTotal implements Levels {
  private final Levels world;
  private final List<ObservedLevels> reporters;
  private final NotedResults<Outcome> coverages;

  private WorldTotal(
      Levels world, List<ObservedLevels> reporters, Provenance noted, Provenance user) {
    this.world = new RememberedLevels(world, noted, user);
    this.reporters = reporters;
    coverages = new NotedResults<>(noted, user);
  }

  /** The sum of reporters. */
  static WorldTotal sum(List<ObservedLevels> reporters, Provenance user) {
    Provenance noted = new Provenance();
    List<ObservedLevels> own = reporters.stream().map(one -> one.notedIn(noted)).toList();
    return new WorldTotal(WorldLevels.sum(own), own, noted, user);
  }

  /** A World row of the source's own, less some reporters; it needs no gate. */
  static WorldTotal published(ObservedLevels world, List<ObservedLevels> leftOut, Provenance user) {
    Provenance noted = new Provenance();
    Levels rest = world.notedIn(noted);
    for (ObservedLevels one : leftOut) {
      rest = GrowthWithout.rest(rest, one.notedIn(noted));
    }
    return new WorldTotal(rest, List.of(), noted, user);
  }

  /** How much of the world has reported, by the year before. */
  Outcome coverage(int month) {
    return coverages.of(month, () -> WorldCoverage.of(reporters, month));
  }

  /** Why nothing may be set against the world of a month, present where it may. */
  Outcome gate(int month) {
    return reporters.isEmpty() ? Outcome.of(1) : WorldCoverage.enough(coverage(month), month);
  }

  /** A computation against the world of a month; absent with the reason where it is not open. */
  Supplier<Outcome> gated(int month, Supplier<Outcome> computation) {
    return () -> {
      Outcome gate = gate(month);
      return gate.isPresent() ? computation.get() : gate;
    };
  }

  /**
   * Why reporters cannot be ranked, present where they can: those who are known hold as much of the
   * World row as a sum must hold of the world.
   */
  Outcome known(List<ObservedLevels> all, int month) {
    OptionalLong whole = at(month);
    if (!reporters.isEmpty() || whole.isEmpty()) {
      return whole.isPresent() ? Outcome.of(1) : Outcome.missing(month);
    }
    if (whole.getAsLong() <= 0) {
      return Outcome.absent("the world of " + Months.text(month) + " is not above zero");
    }
    long held = WorldLevels.sum(all).at(month).orElse(0);
    return WorldCoverage.enough(Outcome.of((double) held / whole.getAsLong()), month);
  }

  @Override
  public OptionalLong at(int month) {
    return gate(month).isPresent() ? world.at(month) : OptionalLong.empty();
  }

  @Override
  public int firstMonth() {
    return world.firstMonth();
  }

  @Override
  public int lastMonth() {
    return world.lastMonth();
  }
}
