package io.exportindicators.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A format that can be read: a new one is a reader and a line here.
 *
 * @param name what the option calls it
 * @param ending of its files' names; the first format with a file's ending is meant by it
 * @param reader makes a reader from a file's name and the options
 */
record SourceFormat(
    String name, String ending, BiFunction<Path, FormatOptions, ReleaseReader> reader) {
  private static final List<SourceFormat> ALL =
      List.of(
          new SourceFormat("plain", ".csv", (file, options) -> PlainFiguresReader.of(options)),
          new SourceFormat("kcs-10day", ".xml", Kcs10DayReader::of),
          new SourceFormat("kosis", ".json", (file, options) -> KosisReader.of(options)),
          new SourceFormat("un-comtrade", ".csv", (file, options) -> ComtradeReader.of(options)));

  /** The reader of a file: by the option, else by the file's ending. */
  static ReleaseReader readerOf(Path file, FormatOptions options) {
    String wanted = options.format;
    Predicate<SourceFormat> fits =
        wanted == null
            ? format -> file.toString().endsWith(format.ending)
            : format -> format.name.equals(wanted);
    return ALL.stream()
        .filter(fits)
        .findFirst()
        .orElseThrow(
            () ->
                options.wrong(
                    wanted == null
                        ? "the format of " + file + " is not clear from its name: give --format"
                        : "unknown format \"" + wanted + "\""))
        .reader
        .apply(file, options);
  }
}
