package io.exportindicators.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What makes two records of one source the same fact: of two, the later in the log holds. */
final class RecordIdentity {
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "TradeRecord",
          List.of(
              "definition",
              "reporter",
              "flow",
              "classification",
              "classificationVersion",
              "product",
              "partner",
              "region",
              "period"),
          "SectorObservation",
          List.of("definition", "reporter", "sector", "measure", "region", "period"),
          "StrategyTarget",
          List.of("target"),
          "PolicyEvent",
          List.of("event"));

  private final Map<Schema, int[]> positions = new HashMap<>();

  /** Orders records by kind, then by identity. */
  Comparator<SpecificRecord> order() {
    return this::compare;
  }

  /** The identity as a value to look up. */
  List<String> of(SpecificRecord entry) {
    List<String> identity = new ArrayList<>();
    identity.add(entry.getSchema().getName());
    for (int position : positionsOf(entry.getSchema())) {
      identity.add(entry.get(position).toString());
    }
    return identity;
  }

  private int compare(SpecificRecord left, SpecificRecord right) {
    if (!left.getSchema().equals(right.getSchema())) {
      return left.getSchema().getName().compareTo(right.getSchema().getName());
    }
    for (int position : positionsOf(left.getSchema())) {
      int order = left.get(position).toString().compareTo(right.get(position).toString());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private int[] positionsOf(Schema schema) {
    return positions.computeIfAbsent(schema, RecordIdentity::locate);
  }

  private static int[] locate(Schema schema) {
    List<String> names = FIELDS.get(schema.getName());
    if (names == null) {
      throw new IllegalArgumentException(schema.getName() + " is not a record of a release");
    }
    return names.stream().mapToInt(name -> schema.getField(name).pos()).toArray();
  }
}
