package io.exportindicators.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of KOSIS that are known: {@code kosis-items.csv} and {@code kosis-codes.csv}. */
final class KosisTables {
  private final List<KosisItem> items;
  private final Map<String, Map<String, String>> codes;

  private KosisTables(List<KosisItem> items, Map<String, Map<String, String>> codes) {
    this.items = items;
    this.codes = codes;
  }

  static KosisTables read() {
    List<KosisItem> items = new ArrayList<>();
    ResourceTable.rows("kosis-items.csv").forEach(cells -> items.add(KosisItem.of(cells)));
    Map<String, Map<String, String>> codes = new TreeMap<>();
    for (String[] cells : ResourceTable.rows("kosis-codes.csv")) {
      codes
          .computeIfAbsent(cells[0] + " " + cells[1], key -> new TreeMap<>())
          .put(cells[2], cells[3]);
    }
    return new KosisTables(items, codes);
  }

  /** The item of a row; null where a problem was noted. */
  KosisItem item(KosisRow row, FileProblems problems) {
    List<KosisItem> ofTable =
        items.stream().filter(item -> item.table().equals(row.field("TBL_ID"))).toList();
    if (ofTable.isEmpty()) {
      row.note("TBL_ID", items.stream().map(KosisItem::table), problems);
      return null;
    }
    if (!ofTable.get(0).organisation().equals(row.field("ORG_ID"))) {
      row.note("ORG_ID", ofTable.stream().map(KosisItem::organisation), problems);
      return null;
    }
    return ofTable.stream()
        .filter(item -> item.item().equals(row.field("ITM_ID")))
        .findFirst()
        .orElseGet(
            () -> {
              row.note("ITM_ID", ofTable.stream().map(KosisItem::item), problems);
              return null;
            });
  }

  /** What the row's code of a dimension means; null where a problem was noted. */
  String meaning(KosisItem item, String dimension, KosisRow row, FileProblems problems) {
    Map<String, String> known = codes.get(item.table() + " " + dimension);
    String meaning = known.get(row.field(dimension));
    if (meaning == null) {
      row.note(dimension, known.keySet().stream(), problems);
    }
    return meaning;
  }
}
