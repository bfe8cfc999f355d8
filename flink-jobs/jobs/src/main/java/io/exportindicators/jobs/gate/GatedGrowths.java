package io.exportindicators.jobs.gate;

import io.exportindicators.jobs.source.PublishedGrowth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The printed growth rates of one release about one reporter, in the order of the log.
 *
 * @param reporter ISO 3166-1 alpha-3
 * @param publishedMillis publication of the release, milliseconds since 1970-01-01 UTC
 * @param growths the rates
 */
public record GatedGrowths(String reporter, long publishedMillis, PublishedGrowth[] growths) {
  /** The rates of a release by reporter. */
  static List<GatedGrowths> of(long publishedMillis, List<PublishedGrowth> growths) {
    Map<String, List<PublishedGrowth>> byReporter = new TreeMap<>();
    for (PublishedGrowth growth : growths) {
      byReporter.computeIfAbsent(growth.reporter(), reporter -> new ArrayList<>()).add(growth);
    }
    List<GatedGrowths> gated = new ArrayList<>();
    byReporter.forEach(
        (reporter, rates) ->
            gated.add(
                new GatedGrowths(
                    reporter, publishedMillis, rates.toArray(new PublishedGrowth[0]))));
    return gated;
  }
}
