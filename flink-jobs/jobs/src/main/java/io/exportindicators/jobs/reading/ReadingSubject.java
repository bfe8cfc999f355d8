package io.exportindicators.jobs.reading;

/**
 * What readings are about.
 *
 * @param sector sector id
 * @param definition definition id
 * @param flow export, import or balance; empty where there is none
 * @param by dimension of the item, empty for the total
 * @param item partner, product, sector or target, empty for the total
 * @param region region of the reporter, empty for the whole economy
 */
public record ReadingSubject(
    String sector, String definition, String flow, String by, String item, String region) {
  /** A sector, or a region's part of it, of which no flow of trade is told. */
  public static ReadingSubject ofSector(String definition, String sector, String region) {
    return new ReadingSubject(sector, definition, "", "", "", region);
  }
}
