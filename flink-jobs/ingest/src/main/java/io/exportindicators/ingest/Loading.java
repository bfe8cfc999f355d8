package io.exportindicators.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What {@code load} and {@code rebuild} share: the files, of which all are read first. */
final class Loading {
  @Mixin private FormatOptions format;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of official figures; all are read and checked before any is written.")
  private List<Path> files;

  /** The releases of all files, in their order; the parts of a service's answer are one. */
  List<Release> read(PrintWriter out) {
    List<ReleaseReader> readers = new ArrayList<>();
    for (Path file : files) {
      readers.add(SourceFormat.readerOf(file, format));
    }
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      List<Release> found = readers.get(i).read(files.get(i));
      long records = found.stream().mapToLong(release -> release.records().size()).sum();
      out.printf(
          "read      %s: %s of %s%n",
          files.get(i),
          Writing.counted(found.size(), "release"),
          Writing.counted(records, "record"));
      releases.addAll(found);
    }
    return AnswerParts.joined(releases);
  }
}
