package io.exportindicators.ingest;

/** Why a target holds no longer. */
final class TargetEnd {
  private static final String SUPERSEDED = "superseded by ";

  private TargetEnd() {}

  /** The text of the log: withdrawn, redefined, or superseded by the id of a target. */
  static String parse(String text) throws InvalidFieldException {
    if (text.startsWith(SUPERSEDED)) {
      FieldText.id(text.substring(SUPERSEDED.length()));
    } else if (!text.equals("withdrawn") && !text.equals("redefined")) {
      throw new InvalidFieldException(
          text, "nothing | withdrawn | redefined | superseded by <target>");
    }
    return text;
  }
}
