package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.TradeRecord;
import io.exportindicators.schemas.UnreadableMessageException;
import io.exportindicators.schemas.tables.MeasureTable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * Turns a message of the log into an entry; never throws on data.
 *
 * <p>What single messages can be wrong in is judged here: encoding, kind, definition, codes,
 * periods, ranges. What only a whole release can be wrong in is judged by the gate.
 */
public final class LogDecoder {
  private static final long EARLIEST_MILLIS = startOf(ReferencePeriod.FIRST_YEAR);
  private static final long LATEST_MILLIS = startOf(ReferencePeriod.LAST_YEAR + 1);

  /** A longer one would not fit into the topic of rejections or, as a marker, into the results. */
  private static final int LARGEST_MESSAGE = 1_000_000;

  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final TradeRecordReader trade;
  private final PublishedGrowthReader growth;
  private final ObservedFigureReader figures;

  /** A decoder for one thread. */
  public LogDecoder(DefinitionTable definitions, MeasureTable measures) {
    this.trade = new TradeRecordReader(new GroupLookup(definitions));
    this.growth = new PublishedGrowthReader(definitions);
    this.figures = new ObservedFigureReader(measures);
  }

  /** The entry of a message at an offset. */
  public LogEntry decode(long offset, byte[] message) {
    if (message != null && message.length > LARGEST_MESSAGE) {
      String reason = "message of " + message.length + " bytes is too long";
      return LogEntry.rejected(offset, reason, null);
    }
    try {
      return entry(offset, message, codec.decode(message));
    } catch (UnreadableMessageException | InvalidRecordException e) {
      return LogEntry.rejected(offset, e.getMessage(), message);
    }
  }

  private LogEntry entry(long offset, byte[] message, SpecificRecord record)
      throws InvalidRecordException {
    if (record instanceof TradeRecord r) {
      return new LogEntry(
          offset, r.getSource(), r.getReleaseId(), r.getAttempt(), trade.row(r), null, null, null);
    }
    if (record instanceof ReleaseMarker m) {
      return marker(offset, m, message);
    }
    if (record instanceof SectorObservation o) {
      return observation(offset, o);
    }
    if (record instanceof StrategyTarget t) {
      StorableText.check(t);
      OtherRecord goal = OtherRecord.of(StrategyGoalReader.read(t), message);
      return other(offset, t.getSource(), t.getReleaseId(), t.getAttempt(), goal);
    }
    if (record instanceof PolicyEvent e) {
      StorableText.check(e);
      DocumentDate.parse("date", e.getDate());
      OtherRecord event = OtherRecord.ofEvent(message);
      return other(offset, e.getSource(), e.getReleaseId(), e.getAttempt(), event);
    }
    throw new InvalidRecordException(
        record.getSchema().getName() + " does not belong in the log of releases");
  }

  private LogEntry observation(long offset, SectorObservation observation)
      throws InvalidRecordException {
    StatisticalNumber.checked(observation.getValue());
    Optional<ReferencePeriod> period = ReferencePeriod.parse(observation.getPeriod());
    if (observation.getStatus() == Status.UNKNOWN || period.isEmpty()) {
      throw new InvalidRecordException(
          "status or period '" + observation.getPeriod() + "' is none");
    }
    Optional<PublishedGrowth> printed = growth.read(observation, period.get());
    OtherRecord read =
        printed.isPresent()
            ? OtherRecord.of(printed.get())
            : OtherRecord.of(figures.read(observation, period.get()));
    String releaseId = observation.getReleaseId();
    return other(offset, observation.getSource(), releaseId, observation.getAttempt(), read);
  }

  private LogEntry marker(long offset, ReleaseMarker marker, byte[] message)
      throws InvalidRecordException {
    long published = millis(marker);
    if (marker.getRecordCount() < 0 || marker.getKind() == ReleaseKind.UNKNOWN) {
      throw new InvalidRecordException("marker has no valid count or kind");
    }
    int implausible = marker.getImplausibleCount();
    if (implausible < 0 || (implausible == 0) != (marker.getAccepted() == null)) {
      throw new InvalidRecordException("count and reason of what was accepted do not fit");
    }
    if (marker.getKind() != ReleaseKind.FULL && !marker.getCoverage().isEmpty()) {
      throw new InvalidRecordException("marker of a delta has a coverage");
    }
    String source = marker.getSource();
    String releaseId = marker.getReleaseId();
    try {
      CoveredGroups covered = trade.covered(source, marker.getCoverage());
      MarkerEntry entry = new MarkerEntry(published, marker.getRecordCount(), covered, message);
      return new LogEntry(offset, source, releaseId, marker.getAttempt(), null, null, entry, null);
    } catch (InvalidRecordException e) {
      return LogEntry.rejected(
          offset, source, releaseId, marker.getAttempt(), e.getMessage(), message);
    }
  }

  private static long millis(ReleaseMarker marker) throws InvalidRecordException {
    try {
      long published = marker.getPublishedAt().toEpochMilli();
      if (published >= EARLIEST_MILLIS && published < LATEST_MILLIS) {
        return published;
      }
    } catch (ArithmeticException e) {
      // out of range like the others
    }
    throw new InvalidRecordException("publication time " + marker.getPublishedAt() + " is none");
  }

  private static LogEntry other(
      long offset, String source, String releaseId, int attempt, OtherRecord other) {
    return new LogEntry(offset, source, releaseId, attempt, null, other, null, null);
  }

  private static long startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
