package io.exportindicators.jobs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where two results of a fold say different things. */
public final class Differences {
  private Differences() {}

  /** Each place with what the one and the other say of it. */
  public static List<String> between(Map<String, String> some, Map<String, String> others) {
    Set<String> places = new TreeSet<>(some.keySet());
    places.addAll(others.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(some.get(place), others.get(place)))
        .map(place -> place + ": " + some.get(place) + " or " + others.get(place))
        .toList();
  }
}
