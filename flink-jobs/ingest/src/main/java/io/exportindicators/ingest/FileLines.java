package io.exportindicators.ingest;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Where the records of a release stand in a file, for messages to people.
 *
 * <p>It is no part of what a release is: any two are equal, so that the same figures in another
 * order of rows are the same release.
 */
public final class FileLines {
  /** Of a release that comes from no file, or from one whose records have no lines. */
  public static final FileLines NONE = new FileLines("", new int[0]);

  private final String file;
  private final int[] lines;

  private FileLines(String file, int[] lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The line of each record, in the order of the records. */
  static FileLines of(String file, IntStream lines) {
    return new FileLines(Objects.requireNonNull(file, "file"), lines.toArray());
  }

  /** The place of a record: {@code figures.csv:12}, or its number where there is no line. */
  String placeOf(int recordIndex) {
    return recordIndex < lines.length
        ? file + ":" + lines[recordIndex]
        : "record " + (recordIndex + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileLines;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return lines.length + " lines of " + file;
  }
}
