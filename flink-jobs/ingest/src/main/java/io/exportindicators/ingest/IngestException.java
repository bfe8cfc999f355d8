package io.exportindicators.ingest;

/**
 * An error that an operator can act on: its message is plain words, its exit code says the kind.
 */
public abstract class IngestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IngestException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The exit code of the command that it ends. */
  public abstract int exitCode();
}
