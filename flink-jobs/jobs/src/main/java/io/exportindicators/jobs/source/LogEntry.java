package io.exportindicators.jobs.source;

/**
 * One message of the log: a trade row, another record of a release, a marker, or a rejection.
 *
 * <p>Source, release id and attempt are empty on a rejection, but not on that of a marker that can
 * be read and not used: its release is known and must not get lost. Of row, other, marker and
 * rejection all but one are null.
 *
 * @param offset offset in the log
 * @param source the source that the record names
 * @param releaseId the release that it belongs to
 * @param attempt which writing of the release
 * @param row the trade row or null
 * @param other the record that is no trade row, or null
 * @param marker the marker or null
 * @param rejection the rejection or null
 */
public record LogEntry(
    long offset,
    String source,
    String releaseId,
    int attempt,
    TradeRow row,
    OtherRecord other,
    MarkerEntry marker,
    Rejection rejection) {

  private static final int LONGEST_REASON = 500;

  /** A message that cannot be used; a long reason, which may quote the message, is cut. */
  static LogEntry rejected(long offset, String reason, byte[] message) {
    return rejected(offset, "", "", 0, reason, message);
  }

  /** A message of a known release that cannot be used. */
  static LogEntry rejected(
      long offset, String source, String releaseId, int attempt, String reason, byte[] message) {
    return new LogEntry(
        offset,
        source,
        releaseId,
        attempt,
        null,
        null,
        null,
        new Rejection(
            offset,
            reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
            message == null ? new byte[0] : message));
  }
}
