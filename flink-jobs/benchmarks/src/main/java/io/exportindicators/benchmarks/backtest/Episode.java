package io.exportindicators.benchmarks.backtest;

import java.time.Instant;

/**
 * One episode of a drop or shock.
 *
 * @param kind drop or shock
 * @param opened first month in which it is open
 * @param openedAt publication that opened it
 * @param cause the signals of the month that opened it
 * @param alertedAt publication that raised the alert, null where none was
 * @param closed first month in which it is not open any more, 0 while it is
 * @param closedAt publication that closed it, null while it is open
 */
record Episode(
    String kind,
    int opened,
    Instant openedAt,
    String cause,
    Instant alertedAt,
    int closed,
    Instant closedAt) {
  Episode alerted(Instant at) {
    return alertedAt == null
        ? new Episode(kind, opened, openedAt, cause, at, closed, closedAt)
        : this;
  }

  Episode closed(int month, Instant at) {
    return new Episode(kind, opened, openedAt, cause, alertedAt, month, at);
  }
}
