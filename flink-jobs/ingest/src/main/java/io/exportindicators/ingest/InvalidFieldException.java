package io.exportindicators.ingest;

/** A field that is not as expected; the message says what was found and what was expected. */
final class InvalidFieldException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidFieldException(String text, String expected) {
    super("found \"%s\", expected %s".formatted(text, expected));
  }
}
