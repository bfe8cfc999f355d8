package io.exportindicators.jobs.key;

import io.exportindicators.schemas.Status;

/** A status as a number that state may hold; the smaller number is the worse status. */
public final class StatusCode {
  /** Nothing is said. */
  public static final byte UNKNOWN = 0;

  /** May still change much. */
  public static final byte PROVISIONAL = 1;

  /** Final for the month, open until the annual close. */
  public static final byte MONTHLY_FINAL = 2;

  /** Closed. */
  public static final byte ANNUAL_FINAL = 3;

  private StatusCode() {}

  /** The number of a status. */
  public static byte of(Status status) {
    return switch (status) {
      case UNKNOWN -> UNKNOWN;
      case PROVISIONAL -> PROVISIONAL;
      case MONTHLY_FINAL -> MONTHLY_FINAL;
      case ANNUAL_FINAL -> ANNUAL_FINAL;
    };
  }

  /** The status with a number. */
  public static Status status(byte code) {
    return switch (code) {
      case PROVISIONAL -> Status.PROVISIONAL;
      case MONTHLY_FINAL -> Status.MONTHLY_FINAL;
      case ANNUAL_FINAL -> Status.ANNUAL_FINAL;
      default -> Status.UNKNOWN;
    };
  }
}
