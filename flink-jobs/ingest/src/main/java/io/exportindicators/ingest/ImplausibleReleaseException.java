package io.exportindicators.ingest;

import java.util.ArrayList;
import java.util.List;

/** A release with values that look like another currency or unit; nothing is written. */
public final class ImplausibleReleaseException extends IngestException {
  private static final long serialVersionUID = 1L;

  /** As many are listed; the rest is counted. */
  private static final int LISTED = 20;

  private ImplausibleReleaseException(String message) {
    super(message, null);
  }

  static ImplausibleReleaseException of(List<ImplausibleRecord> found) {
    List<String> lines = new ArrayList<>();
    String last = "";
    for (ImplausibleRecord implausible : found.subList(0, Math.min(LISTED, found.size()))) {
      Release release = implausible.release();
      String head =
          "refused: values of \"%s\" of source %s, published %s, are implausible:"
              .formatted(release.title(), release.source(), release.publishedAt());
      if (!head.equals(last)) {
        lines.add(head);
      }
      last = head;
      lines.add(implausible.text());
    }
    if (found.size() > LISTED) {
      lines.add("and %d more".formatted(found.size() - LISTED));
    }
    lines.add(
        """
        Nothing was written. Beside such a weight the value is likely in another currency or unit \
        (won for dollars, units for thousands), or the earlier ones are.
        Ask the agency and load a corrected file. If the values are right, run this command again \
        with --accept "REASON": the log keeps the reason with the release.""");
    return new ImplausibleReleaseException(String.join("\n", lines));
  }

  @Override
  public int exitCode() {
    return ExitCode.IMPLAUSIBLE;
  }
}
