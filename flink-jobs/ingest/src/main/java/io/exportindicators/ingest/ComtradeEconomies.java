package io.exportindicators.ingest;

import java.util.HashMap;
import java.util.Map;

/**
 * What UN Comtrade's numbers of reporters and partners mean: the lines of {@code
 * comtrade-economies.csv}.
 */
final class ComtradeEconomies {
  /** What stands for areas that are no economy (free zones, bunkers, "nes"). */
  static final String AREAS = "OTH";

  /** The row of all partners. */
  static final String WORLD = "WLD";

  private static final Map<String, String> OWN_CODES = Map.of(WORLD, "W00", "TWN", "S19");

  private final Map<String, String> economies;

  private ComtradeEconomies(Map<String, String> economies) {
    this.economies = economies;
  }

  static ComtradeEconomies read() {
    Map<String, String> economies = new HashMap<>();
    ResourceTable.rows("comtrade-economies.csv")
        .forEach(cells -> economies.put(cells[0], cells[1]));
    return new ComtradeEconomies(economies);
  }

  /** The economy with a number, null where there is none. */
  String of(String number) {
    return economies.get(number);
  }

  /** Whether what Comtrade writes beside a number fits the economy; nothing and areas fit. */
  static boolean fits(String economy, String iso) {
    return iso.isEmpty()
        || economy.equals(AREAS)
        || iso.equals(OWN_CODES.getOrDefault(economy, economy));
  }
}
