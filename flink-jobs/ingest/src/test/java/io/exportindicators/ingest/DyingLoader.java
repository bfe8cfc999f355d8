package io.exportindicators.ingest;

import java.util.Map;

/** A loader, in a process of its own, that dies like a killed one halfway through a release. */
final class DyingLoader {
  static final int EXIT_CODE = 137;
  static final int RECORDS = 30_000;

  private DyingLoader() {}

  /** The release that it does not finish. */
  static Release release() {
    return Figures.wide("2026-07-01", "2026-06", RECORDS);
  }

  public static void main(String[] args) {
    LogTopics topics = new LogTopics(args[1], args[2]);
    ReleaseWriter writer = ReleaseWriter.open(Map.of("bootstrap.servers", args[0]), topics);
    writer.write(
        release(),
        false,
        written -> {
          if (written == RECORDS - 1) {
            Runtime.getRuntime().halt(EXIT_CODE);
          }
        });
  }
}
