package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the parts that a row's figures come in.
 *
 * @param by dimension: partner or product
 * @param name the partner, the product code, or other
 * @param levels its figures
 * @param named whether it is one thing and not the rest
 */
record Item(String by, String name, ObservedLevels levels, boolean named) {
  static final String PARTNER = "partner";
  static final String PRODUCT = "product";

  /** The listed partners and the rest, none where the row lists none. */
  static List<Item> partners(ReporterSeries series, Definition row, ReferencePeriod.Kind kind) {
    List<Item> items = new ArrayList<>();
    for (int slot = 1; slot < row.slots(); slot++) {
      boolean named = slot <= row.partners().size();
      items.add(new Item(PARTNER, row.item(slot), series.levels(row, kind, slot), named));
    }
    return items;
  }

  /** The products, none where the row names a single code or none. */
  static List<Item> products(ReporterSeries series, Definition row, ReferencePeriod.Kind kind) {
    List<Item> items = new ArrayList<>();
    for (int place = 0; place < row.products().size(); place++) {
      ObservedLevels levels = series.product(row, kind, place);
      items.add(new Item(PRODUCT, row.products().get(place), levels, true));
    }
    return items;
  }

  /** The figures of the items that are one thing each. */
  static List<ObservedLevels> named(List<Item> items) {
    return items.stream().filter(Item::named).map(Item::levels).toList();
  }

  boolean spans(int month) {
    return levels.spans(month);
  }
}
