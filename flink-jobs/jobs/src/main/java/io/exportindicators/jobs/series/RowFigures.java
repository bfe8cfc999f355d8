package io.exportindicators.jobs.series;

import io.exportindicators.jobs.config.Definition;
import java.util.Arrays;

/**
 * What is made once for a definition row: room for the figures of a group before and after, its
 * unlisted partners, and the places of its products.
 */
final class RowFigures {
  private final GroupFigures before;
  private final GroupFigures after;
  private final UnlistedPartners unlisted;
  private final long[] products;
  private final int[] places;

  RowFigures(Definition row) {
    before = new GroupFigures(row);
    after = new GroupFigures(row);
    unlisted = UnlistedPartners.of(row);
    products = row.products().stream().mapToLong(Long::parseLong).sorted().toArray();
    places = new int[products.length];
    for (int place = 0; place < places.length; place++) {
      long product = Long.parseLong(row.products().get(place));
      places[Arrays.binarySearch(products, product)] = place;
    }
  }

  GroupFigures before() {
    return before;
  }

  GroupFigures after() {
    return after;
  }

  UnlistedPartners unlisted() {
    return unlisted;
  }

  /** The place of a product among the items of the row, −1 where it is none. */
  int placeOf(long product) {
    int found = Arrays.binarySearch(products, product);
    return found < 0 ? -1 : places[found];
  }
}
