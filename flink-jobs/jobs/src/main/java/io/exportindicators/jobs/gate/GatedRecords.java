package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.OtherRecord;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one release says about one reporter beside trade, in the order of the log.
 *
 * @param reporter ISO 3166-1 alpha-3
 * @param publishedMillis publication of the release, milliseconds since 1970-01-01 UTC
 * @param growths printed growth rates
 * @param figures figures of sectors
 * @param goals goals of a strategy
 */
public record GatedRecords(
    String reporter,
    long publishedMillis,
    PublishedGrowth[] growths,
    ObservedFigure[] figures,
    StrategyGoal[] goals) {
  private static final class Builder {
    private final List<PublishedGrowth> growths = new ArrayList<>();
    private final List<ObservedFigure> figures = new ArrayList<>();
    private final List<StrategyGoal> goals = new ArrayList<>();
  }

  /** The records of a release by reporter; policy events are no stage's. */
  static List<GatedRecords> of(long publishedMillis, List<OtherRecord> records) {
    Map<String, Builder> byReporter = new TreeMap<>();
    for (OtherRecord other : records) {
      if (other.growth() != null) {
        of(byReporter, other.growth().reporter()).growths.add(other.growth());
      } else if (other.figure() != null) {
        of(byReporter, other.figure().reporter()).figures.add(other.figure());
      } else if (other.goal() != null) {
        of(byReporter, other.goal().reporter()).goals.add(other.goal());
      }
    }
    List<GatedRecords> gated = new ArrayList<>();
    byReporter.forEach(
        (reporter, builder) ->
            gated.add(
                new GatedRecords(
                    reporter,
                    publishedMillis,
                    builder.growths.toArray(new PublishedGrowth[0]),
                    builder.figures.toArray(new ObservedFigure[0]),
                    builder.goals.toArray(new StrategyGoal[0]))));
    return gated;
  }

  private static Builder of(Map<String, Builder> byReporter, String reporter) {
    return byReporter.computeIfAbsent(reporter, r -> new Builder());
  }
}
