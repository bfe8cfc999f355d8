package io.exportindicators.jobs.reading;

import io.exportindicators.jobs.key.StatusCode;

/**
 * Where a value comes from, gathered from the levels that were read for it.
 *
 * <p>Status: the worst. Publication: the newest. Backfill: whether the newest vintage among them is
 * reconstructed.
 */
public final class Provenance {
  private byte status;
  private long position;
  private long publishedMillis;
  private boolean backfill;

  /** Nothing is noted yet. */
  public Provenance() {
    reset();
  }

  /** Forgets what is noted. */
  public void reset() {
    status = Byte.MAX_VALUE;
    position = Long.MIN_VALUE;
    publishedMillis = Long.MIN_VALUE;
    backfill = false;
  }

  /** Notes a level: its status, and the vintage that changed it last. */
  public void read(byte itsStatus, long itsPosition, long itsPublished, boolean itsBackfill) {
    status = (byte) Math.min(status, itsStatus);
    publishedMillis = Math.max(publishedMillis, itsPublished);
    if (itsPosition > position) {
      position = itsPosition;
      backfill = itsBackfill;
    } else if (itsPosition == position) {
      backfill |= itsBackfill;
    }
  }

  /** Notes everything that another provenance has noted. */
  public void readAllOf(Provenance other) {
    if (other.position != Long.MIN_VALUE) {
      read(other.status, other.position, other.publishedMillis, other.backfill);
    }
  }

  /** The worst status read, unknown where no level was. */
  public byte status() {
    return status == Byte.MAX_VALUE ? StatusCode.UNKNOWN : status;
  }

  /** The newest publication, or the one given where no level was read. */
  public long publishedMillis(long otherwise) {
    return publishedMillis == Long.MIN_VALUE ? otherwise : publishedMillis;
  }

  /** Whether the newest vintage read is reconstructed, or as given where no level was read. */
  public boolean backfill(boolean otherwise) {
    return position == Long.MIN_VALUE ? otherwise : backfill;
  }
}
