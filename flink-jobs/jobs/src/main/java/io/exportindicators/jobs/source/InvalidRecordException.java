package io.exportindicators.jobs.source;

/** A record that can be read and not used; the message is the reason. */
final class InvalidRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidRecordException(String reason) {
    super(reason, null, false, false);
  }
}
