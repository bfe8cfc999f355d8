package io.exportindicators.schemas.tables;

import java.io.Serializable;
import java.util.List;

/**
 * One row of the measure table: a figure of a sector that is not trade.
 *
 * @param definition definition id
 * @param sector sector id
 * @param measure what is measured, for example production or employment
 * @param reporters ISO 3166-1 alpha-3 codes of the economies that have it
 * @param source the one source that publishes it
 * @param unit unit of the figures, with the base of an index
 * @param baseYear year whose mean is 100 in indices made of it, 0 where none is
 * @param regions regions that it may be of beside the whole economy
 * @param whole sector of the same definition that it is a part of, empty where none
 * @param trade the trade it is shown beside, as definition/sector, empty where none
 */
public record Measure(
    String definition,
    String sector,
    String measure,
    List<String> reporters,
    String source,
    String unit,
    int baseYear,
    List<String> regions,
    String whole,
    String trade)
    implements Serializable {
  /** Copies the lists. */
  public Measure {
    reporters = List.copyOf(reporters);
    regions = List.copyOf(regions);
  }

  /** Name of its sector within a reporter. */
  public String subject() {
    return definition + "/" + sector;
  }

  /** Whether it is an amount of money, which adds up over time. */
  public boolean isAmount() {
    return unit.equals("KRW") || unit.equals("USD");
  }

  /** Whether it may be of a region; the whole economy has the empty one. */
  public boolean allowsRegion(String region) {
    return region.isEmpty() || regions.contains(region);
  }
}
