package io.exportindicators.jobs.source;

import io.exportindicators.schemas.ReferencePeriod;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The date of a document or step of policy: a day of the years that periods may have. */
final class DocumentDate {
  private DocumentDate() {}

  /** The day that an ISO 8601 text means. */
  static LocalDate parse(String field, String text) throws InvalidRecordException {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= ReferencePeriod.FIRST_YEAR
          && day.getYear() <= ReferencePeriod.LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below, like a day of another age
    }
    throw new InvalidRecordException(field + " '" + text + "' is no date");
  }
}
