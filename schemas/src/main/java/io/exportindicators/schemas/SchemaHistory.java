package io.exportindicators.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/**
 * Every version of every record that was ever written, in the order of their versions.
 *
 * <p>The files lie frozen under {@code avro-history/<record>/<version>.avsc}; the list {@code
 * avro-history/index.txt} names them. A released file is never changed.
 */
public final class SchemaHistory {
  private static final String ROOT = "/avro-history/";

  private SchemaHistory() {}

  /** All versions of all records, each with the versions before it in front of it. */
  public static List<Schema> all() {
    List<Schema> schemas = new ArrayList<>();
    for (String path : read("index.txt").split("\n", -1)) {
      if (!path.isBlank()) {
        schemas.add(new Schema.Parser().parse(read(path.strip())));
      }
    }
    return schemas;
  }

  private static String read(String path) {
    try (InputStream in = SchemaHistory.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + ROOT + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
