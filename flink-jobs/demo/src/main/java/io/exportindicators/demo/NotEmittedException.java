package io.exportindicators.demo;

/** Not every release came out at the end of the line; the message says which and why. */
final class NotEmittedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotEmittedException(String message) {
    super(message);
  }
}
