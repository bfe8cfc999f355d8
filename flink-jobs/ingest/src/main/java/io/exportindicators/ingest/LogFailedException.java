package io.exportindicators.ingest;

/** Kafka cannot be reached, refuses, or does not hold what it should. */
public final class LogFailedException extends IngestException {
  private static final long serialVersionUID = 1L;

  LogFailedException(String message) {
    this(message, null);
  }

  LogFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public int exitCode() {
    return ExitCode.KAFKA;
  }
}
