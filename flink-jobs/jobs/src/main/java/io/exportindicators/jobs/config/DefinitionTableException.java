package io.exportindicators.jobs.config;

import java.util.List;

/** A definition table that cannot be used; the message has a line for each error. */
public final class DefinitionTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Lists the errors, each with its file and line. */
  DefinitionTableException(List<String> errors) {
    super(String.join(System.lineSeparator(), errors));
  }
}
