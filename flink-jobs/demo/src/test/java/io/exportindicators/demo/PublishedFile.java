package io.exportindicators.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of {@code published}: what agencies printed, and when. */
final class PublishedFile {
  private PublishedFile() {}

  /** The cells of each row. */
  static List<String[]> rows(String file) {
    try (InputStream in = PublishedFile.class.getResourceAsStream("/published/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
