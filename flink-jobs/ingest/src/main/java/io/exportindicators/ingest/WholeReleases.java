package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.TradeRecord;
import io.exportindicators.schemas.UnreadableMessageException;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/**
 * Takes the messages of a log in their order and tells which releases are whole.
 *
 * <p>As behind the gate of the jobs, a release counts when its marker's count is met. A message
 * that cannot be read is passed over.
 */
final class WholeReleases {
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final Listener listener;
  private String openRelease;
  private int openAttempt;
  private long count;

  /** Is told what the log says. */
  interface Listener {
    /** A trade record of the open release. */
    void trade(TradeRecord trade);

    /** The open release is whole. */
    void whole(ReleaseMarker marker);

    /** Another release begins; what was told of the one before and was not whole does not count. */
    void next();
  }

  WholeReleases(Listener listener) {
    this.listener = listener;
  }

  void take(byte[] message) {
    SpecificRecord entry;
    try {
      entry = codec.decode(message);
    } catch (UnreadableMessageException e) {
      return;
    }
    if (entry instanceof ReleaseMarker marker) {
      end(marker);
      return;
    }
    if (entry.getSchema().getField("releaseId") == null) {
      return;
    }
    String release = (String) entry.get(entry.getSchema().getField("releaseId").pos());
    int attempt = (int) entry.get(entry.getSchema().getField("attempt").pos());
    if (attempt != openAttempt || !Objects.equals(release, openRelease)) {
      open(release, attempt);
    }
    count++;
    if (entry instanceof TradeRecord trade) {
      listener.trade(trade);
    }
  }

  private void open(String release, int attempt) {
    listener.next();
    openRelease = release;
    openAttempt = attempt;
    count = 0;
  }

  private void end(ReleaseMarker marker) {
    if (marker.getReleaseId().equals(openRelease)
        && marker.getAttempt() == openAttempt
        && marker.getRecordCount() == count) {
      listener.whole(marker);
    }
    open(null, 0);
  }
}
