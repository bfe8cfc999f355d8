package io.exportindicators.schemas;

/** Bytes that are no record of ours; the message is the reason, in words for an operator. */
public final class UnreadableMessageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why the bytes cannot be read. */
  public UnreadableMessageException(String reason) {
    super(reason);
  }

  /** Says why the bytes cannot be read, and what was thrown on the way. */
  public UnreadableMessageException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
