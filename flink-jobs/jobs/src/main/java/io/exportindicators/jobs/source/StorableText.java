package io.exportindicators.jobs.source;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Texts that a database takes: those without the character 0, which PostgreSQL refuses. */
final class StorableText {
  private StorableText() {}

  /** Refuses a record with such a character in one of its fields. */
  static void check(SpecificRecord record) throws InvalidRecordException {
    for (Schema.Field field : record.getSchema().getFields()) {
      if (record.get(field.pos()) instanceof String text && text.indexOf('\0') >= 0) {
        throw new InvalidRecordException("field " + field.name() + " has the character 0");
      }
    }
  }
}
