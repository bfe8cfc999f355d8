package io.exportindicators.ingest;

/** Another loader has taken over the log; nothing of the release at hand was written. */
public final class FencedException extends IngestException {
  private static final long serialVersionUID = 1L;

  FencedException(String message) {
    this(message, null);
  }

  FencedException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public int exitCode() {
    return ExitCode.FENCED;
  }
}
