package io.exportindicators.ingest;

import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** UN Comtrade files for tests, in the layout of a genuine download; the figures are made up. */
final class ComtradeFile {
  static final Instant PUBLISHED = Instant.parse("2025-07-01T00:00:00Z");
  private static final String SAMPLE = sample();

  private ComtradeFile() {}

  /** The made-up download: its rows are 2 to 8. */
  static String sample() {
    try (InputStream in = ComtradeFile.class.getResourceAsStream("/un-comtrade-made-up.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Korea's exports of 2022, with fields changed: {@code name=value}. */
  static String row(String... changes) {
    List<String> names = Arrays.asList(line(1).split(",", -1));
    List<String> cells = new ArrayList<>(Arrays.asList(line(4).split(",", -1)));
    for (String change : changes) {
      String[] parts = change.split("=", 2);
      cells.set(names.indexOf(parts[0]), parts[1].isEmpty() ? "" : "\"" + parts[1] + "\"");
    }
    return String.join(",", cells);
  }

  /** A line of the made-up download. */
  static String line(int number) {
    return SAMPLE.split("\r\n", -1)[number - 1];
  }

  static String file(String... rows) {
    return line(1)
        + "\r\n"
        + Arrays.stream(rows).map(row -> row + "\r\n").collect(Collectors.joining());
  }

  static Release read(String file) {
    return read(file, null, null);
  }

  static Release read(String file, Status status, String definition) {
    return read(file.getBytes(StandardCharsets.ISO_8859_1), status, definition);
  }

  static Release read(byte[] file, Status status, String definition) {
    try {
      return new ComtradeReader(PUBLISHED, status, definition, false)
          .read("x.csv", new ByteArrayInputStream(file))
          .get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<TradeRecord> trades(Release release) {
    return release.records().stream().map(TradeRecord.class::cast).toList();
  }

  /** The only figure of a file of one row. */
  static TradeRecord trade(String... changes) {
    List<TradeRecord> trades = trades(read(file(row(changes))));
    if (trades.size() != 1) {
      throw new AssertionError("expected one figure, found " + trades);
    }
    return trades.get(0);
  }
}
