package io.exportindicators.schemas.tables;

import java.util.List;

/** A table of the project that cannot be used; the message has a line for each error. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Lists the errors, each with its file and line. */
  public TableException(List<String> errors) {
    super(String.join(System.lineSeparator(), errors));
  }
}
