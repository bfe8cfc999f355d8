package io.exportindicators.jobs.source;

/** A record that can be read and not used; the message is the reason. */
final class InvalidRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidRecordException(String reason) {
    super(reason, null, false, false);
  }

  /** Refuses a record one of whose fields is not what it must be. */
  static void unlessSame(String what, String expected, String found) throws InvalidRecordException {
    if (!expected.equals(found)) {
      throw new InvalidRecordException(
          "%s '%s' is expected, is '%s'".formatted(what, expected, found));
    }
  }
}
