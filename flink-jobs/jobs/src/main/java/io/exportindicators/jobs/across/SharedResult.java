package io.exportindicators.jobs.across;

import io.exportindicators.jobs.reading.Provenance;
import java.util.function.Supplier;

/** What several readings of one place need: computed by the first of them, noted by each. */
final class SharedResult<T> implements Supplier<T> {
  private final Provenance user;
  private final Supplier<T> computation;
  private final Provenance read = new Provenance();
  private T value;

  /**
   * Nothing is computed yet.
   *
   * @param user where the computation notes what it reads, and where every use is noted
   * @param computation never gives null
   */
  SharedResult(Provenance user, Supplier<T> computation) {
    this.user = user;
    this.computation = computation;
  }

  @Override
  public T get() {
    if (value == null) {
      Provenance before = new Provenance();
      before.readAllOf(user);
      user.reset();
      value = computation.get();
      read.readAllOf(user);
      user.readAllOf(before);
    } else {
      user.readAllOf(read);
    }
    return value;
  }
}
