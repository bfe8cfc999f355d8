package io.exportindicators.demo;

/** A port is taken; the message names it and the option that chooses another. */
final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(String message) {
    super(message);
  }
}
