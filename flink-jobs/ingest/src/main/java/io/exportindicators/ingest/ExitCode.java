package io.exportindicators.ingest;

/** How a command ended, for scripts. */
public final class ExitCode {
  /** Done, or there was nothing left to do. */
  public static final int DONE = 0;

  /** An error of ours. */
  public static final int UNEXPECTED = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** A file is wrong; nothing of it was written. */
  public static final int BAD_FILE = 3;

  /** A release is older than its source's newest in the log. */
  public static final int REFUSED = 4;

  /** Another loader took over. */
  public static final int FENCED = 5;

  /** Kafka cannot be reached or failed. */
  public static final int KAFKA = 6;

  /** A release has implausible values; nothing was written. */
  public static final int IMPLAUSIBLE = 7;

  /** A service did not answer, or refused. */
  public static final int SERVICE = 8;

  /** A service answered, but the release that is due was not there by the deadline. */
  public static final int NOT_YET = 9;

  private ExitCode() {}
}
