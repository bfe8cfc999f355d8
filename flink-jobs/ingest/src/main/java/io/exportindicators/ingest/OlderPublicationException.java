package io.exportindicators.ingest;

/** A release that is older than its source's newest in the log. */
public final class OlderPublicationException extends IngestException {
  private static final long serialVersionUID = 1L;

  OlderPublicationException(String message) {
    this(message, null);
  }

  OlderPublicationException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public int exitCode() {
    return ExitCode.REFUSED;
  }
}
