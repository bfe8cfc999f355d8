package io.exportindicators.ingest;

/** A file that is not as its format says, or cannot be read; it is refused whole. */
public final class BadFileException extends IngestException {
  private static final long serialVersionUID = 1L;

  BadFileException(String message) {
    this(message, null);
  }

  BadFileException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public int exitCode() {
    return ExitCode.BAD_FILE;
  }
}
