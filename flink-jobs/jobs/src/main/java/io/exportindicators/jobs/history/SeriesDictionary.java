package io.exportindicators.jobs.history;

import io.exportindicators.schemas.IndicatorValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The series of a release, numbered from 1 in the order in which they come. */
final class SeriesDictionary {
  private final Map<Identity, Integer> places = new HashMap<>();
  private final List<Identity> series = new ArrayList<>();

  private record Identity(
      String indicator,
      String variant,
      String reporter,
      String sector,
      String definition,
      String flow,
      String by,
      String item,
      String region,
      String unit) {}

  /** Place of the value's series. */
  int placeOf(IndicatorValue value) {
    Identity identity =
        new Identity(
            value.getIndicator(),
            value.getVariant(),
            value.getReporter(),
            value.getSector(),
            value.getDefinition(),
            value.getFlow(),
            value.getBy(),
            value.getItem(),
            value.getRegion(),
            value.getUnit());
    Integer place = places.get(identity);
    if (place == null) {
      series.add(identity);
      place = series.size();
      places.put(identity, place);
    }
    return place;
  }

  /** All series in the order of their places. */
  SeriesColumns columns() {
    return new SeriesColumns(
        column(Identity::indicator),
        column(Identity::variant),
        column(Identity::reporter),
        column(Identity::sector),
        column(Identity::definition),
        column(Identity::flow),
        column(Identity::by),
        column(Identity::item),
        column(Identity::region),
        column(Identity::unit));
  }

  private String[] column(Function<Identity, String> part) {
    return series.stream().map(part).toArray(String[]::new);
  }
}
