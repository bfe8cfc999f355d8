package io.exportindicators.ingest;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;

/**
 * Writes values in one unambiguous form: each with a tag, texts with their length.
 *
 * <p>It does not depend on the schema's version: a field that has its default is left out, so a
 * field that a later version adds does not change the form of what was loaded before.
 */
final class CanonicalForm {
  private static final Set<String> STAMPED = Set.of("source", "releaseId", "attempt");

  private final DataOutputStream out;
  private final Map<Schema, List<FieldForm>> fields = new HashMap<>();

  private record FieldForm(byte[] name, int position, boolean optional, Object preset) {}

  CanonicalForm(DataOutputStream out) {
    this.out = out;
  }

  /** Writes a text, number, truth value, enum symbol, list or record. */
  void write(Object value) throws IOException {
    if (value instanceof IndexedRecord nested) {
      writeRecord(nested);
    } else if (value instanceof List<?> list) {
      out.writeByte('A');
      out.writeInt(list.size());
      for (Object element : list) {
        write(element);
      }
    } else if (value instanceof Long || value instanceof Integer) {
      out.writeByte('L');
      out.writeLong(((Number) value).longValue());
    } else if (value instanceof Double number) {
      out.writeByte('D');
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      out.writeByte(truth ? 'T' : 'F');
    } else if (value instanceof CharSequence || value instanceof Enum<?>) {
      out.writeByte('S');
      writeBytes(value.toString().getBytes(StandardCharsets.UTF_8));
    } else {
      throw new IllegalArgumentException("no canonical form of " + value);
    }
  }

  private void writeRecord(IndexedRecord nested) throws IOException {
    out.writeByte('R');
    writeBytes(nested.getSchema().getName().getBytes(StandardCharsets.UTF_8));
    for (FieldForm field : fields.computeIfAbsent(nested.getSchema(), CanonicalForm::formsOf)) {
      Object value = nested.get(field.position());
      if (value == null || (field.optional() && value.equals(field.preset()))) {
        continue;
      }
      writeBytes(field.name());
      write(value);
    }
    out.writeByte('.');
  }

  private void writeBytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<FieldForm> formsOf(Schema schema) {
    List<FieldForm> forms = new ArrayList<>();
    for (Schema.Field field : schema.getFields()) {
      if (!STAMPED.contains(field.name())) {
        forms.add(
            new FieldForm(
                field.name().getBytes(StandardCharsets.UTF_8),
                field.pos(),
                field.hasDefaultValue(),
                field.hasDefaultValue() ? SpecificData.get().getDefaultValue(field) : null));
      }
    }
    return forms;
  }
}
