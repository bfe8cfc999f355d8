package io.exportindicators.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a target is measured, and the units that it can have. */
enum TargetKind {
  /** The sum of a year. */
  ANNUAL_FLOW("annual-flow", "USD KRW tonnes count persons hours"),
  /** The sum from the base on, so that its base value is 0. */
  CUMULATIVE("cumulative", "USD KRW tonnes count persons hours"),
  /** A level at a time. */
  STOCK("stock", ""),
  /** A part of a whole. */
  SHARE("share", "ratio"),
  /** A part of a whole that is to be kept every year. */
  MAINTAIN("maintain", "ratio"),
  /** A place among others, 1 is the first. */
  RANK("rank", "rank"),
  /** A number of things or persons, or an amount of goods. */
  COUNT("count", "count persons tonnes");

  private final String text;
  private final String units;

  TargetKind(String text, String units) {
    this.text = text;
    this.units = units;
  }

  String text() {
    return text;
  }

  /** The units that it can have, none where any will do. */
  List<String> units() {
    return units.isEmpty() ? List.of() : List.of(units.split(" ", -1));
  }

  static TargetKind of(String text) throws InvalidFieldException {
    Map<String, TargetKind> choices =
        Arrays.stream(values()).collect(Collectors.toMap(TargetKind::text, kind -> kind));
    return FieldText.oneOf(text, choices);
  }
}
