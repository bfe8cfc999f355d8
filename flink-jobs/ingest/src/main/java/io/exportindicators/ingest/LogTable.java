package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a log holds, as a table of text. */
final class LogTable {
  private static final List<String> HEAD =
      List.of("SOURCE", "PUBLISHED", "KIND", "RECORDS", "BACKFILL", "ATTEMPT", "ID", "TITLE");

  private LogTable() {}

  /** Enough of an id to tell releases apart. */
  static String shortId(String releaseId) {
    return releaseId.substring(0, Math.min(12, releaseId.length()));
  }

  /** The head, a line for each release, and one for each that was accepted. */
  static List<String> of(List<ReleaseMarker> releases) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (ReleaseMarker release : releases) {
      rows.add(
          List.of(
              release.getSource(),
              release.getPublishedAt().toString(),
              release.getKind() == ReleaseKind.FULL ? "full" : "delta",
              Long.toString(release.getRecordCount()),
              release.getBackfill() ? "yes" : "no",
              Integer.toString(release.getAttempt()),
              shortId(release.getReleaseId()),
              release.getTitle()));
    }
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return Stream.concat(
            rows.stream().map(row -> line(row, widths)),
            releases.stream().flatMap(LogTable::accepted))
        .toList();
  }

  private static Stream<String> accepted(ReleaseMarker release) {
    return Acceptance.of(release).stream()
        .map(
            decision ->
                "accepted %s with %d implausible: %s"
                    .formatted(
                        shortId(release.getReleaseId()), decision.records(), decision.reason()));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length - 1; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
    }
    return line.append(row.get(widths.length - 1)).toString();
  }
}
