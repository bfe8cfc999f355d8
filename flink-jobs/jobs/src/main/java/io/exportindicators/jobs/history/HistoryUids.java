package io.exportindicators.jobs.history;

import java.util.List;

/** Uids of the operators of HistoryJob: they bind state to operators and never change. */
public final class HistoryUids {
  /** Source of the indicators. */
  public static final String SOURCE = "indicators";

  /** Puts releases together. */
  public static final String ASSEMBLER = "release-assembler";

  /** Sink into the database. */
  public static final String SINK = "history-sink";

  private HistoryUids() {}

  /** All of them. */
  public static List<String> all() {
    return List.of(SOURCE, ASSEMBLER, SINK);
  }
}
