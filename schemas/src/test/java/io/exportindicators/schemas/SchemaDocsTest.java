package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class SchemaDocsTest {
  @Test
  void everyRecordAndEnumSaysWhatItIs() {
    assertThat(named())
        .hasSizeGreaterThan(10)
        .allSatisfy((name, s) -> assertThat(s.getDoc()).isNotBlank());
  }

  @Test
  void everyFieldSaysItsUnit() {
    List<String> without = new ArrayList<>();
    named()
        .forEach(
            (name, schema) -> {
              if (schema.getType() == Schema.Type.RECORD) {
                for (Schema.Field field : schema.getFields()) {
                  if (field.doc() == null || !field.doc().matches(".*( Unit: .+|No unit)\\.")) {
                    without.add(name + "." + field.name());
                  }
                }
              }
            });

    assertThat(without).isEmpty();
  }

  // A reader that does not know a new symbol reads the default.
  @Test
  void everyEnumHasTheDefaultUnknown() {
    assertThat(named().values())
        .filteredOn(schema -> schema.getType() == Schema.Type.ENUM)
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(schema -> assertThat(schema.getEnumDefault()).isEqualTo("UNKNOWN"));
  }

  private static Map<String, Schema> named() {
    Map<String, Schema> found = new LinkedHashMap<>();
    SingleObjectCodec.currentSchemas().values().forEach(schema -> collect(schema, found));
    return found;
  }

  private static void collect(Schema schema, Map<String, Schema> found) {
    switch (schema.getType()) {
      case RECORD -> {
        if (found.put(schema.getFullName(), schema) == null) {
          schema.getFields().forEach(field -> collect(field.schema(), found));
        }
      }
      case ENUM -> found.put(schema.getFullName(), schema);
      case ARRAY -> collect(schema.getElementType(), found);
      case UNION -> schema.getTypes().forEach(type -> collect(type, found));
      default -> {}
    }
  }
}
