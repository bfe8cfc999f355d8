package io.exportindicators.jobs.targets;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoField;

/**
 * The newest publication that a reporter's figures know of: the time by which goals are judged.
 *
 * @param position log position of the release
 * @param publishedMillis its publication, {@link Long#MIN_VALUE} before the first
 */
public record Knowledge(long position, long publishedMillis) {
  /** Before the first release. */
  public static final Knowledge NONE = new Knowledge(-1, Long.MIN_VALUE);

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** The newer of this and another publication; of equal ones this. */
  Knowledge newer(long itsPosition, long itsPublishedMillis) {
    return itsPublishedMillis > publishedMillis
        ? new Knowledge(itsPosition, itsPublishedMillis)
        : this;
  }

  /** The last month that was over then, in Seoul. */
  int passedMonth() {
    return publishedMillis == Long.MIN_VALUE
        ? Integer.MIN_VALUE
        : (int)
                Instant.ofEpochMilli(publishedMillis)
                    .atZone(SEOUL)
                    .getLong(ChronoField.PROLEPTIC_MONTH)
            - 1;
  }
}
