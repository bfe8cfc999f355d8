package io.exportindicators.ingest;

/**
 * A service did not answer, or refused.
 *
 * <p>It has no cause and quotes no request: addresses of requests hold the caller's key.
 */
public final class ServiceFailedException extends IngestException {
  private static final long serialVersionUID = 1L;

  private final Remedy remedy;

  /** What may help. */
  enum Remedy {
    /** To ask again a little later. */
    ASK_AGAIN,
    /** To ask again on the next day of the service: the day's requests are used up. */
    ASK_TOMORROW,
    /** Nothing that a program could do. */
    NONE
  }

  ServiceFailedException(String message, Remedy remedy) {
    super(message, null);
    this.remedy = remedy;
  }

  Remedy remedy() {
    return remedy;
  }

  @Override
  public int exitCode() {
    return ExitCode.SERVICE;
  }
}
