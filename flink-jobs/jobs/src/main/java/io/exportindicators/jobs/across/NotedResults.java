package io.exportindicators.jobs.across;

import io.exportindicators.jobs.reading.Provenance;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Results by month, each computed once; what it read is noted whenever it is used. */
final class NotedResults<T> {
  private final Provenance noted;
  private final Provenance user;
  private final Map<Integer, Result<T>> results = new HashMap<>();

  private record Result<T>(T value, Provenance read) {}

  /**
   * No results yet.
   *
   * @param noted where computations note what they read
   * @param user where it is noted that a result is used
   */
  NotedResults(Provenance noted, Provenance user) {
    this.noted = noted;
    this.user = user;
  }

  T of(int month, Supplier<T> computation) {
    Result<T> result = results.get(month);
    if (result == null) {
      noted.reset();
      T value = computation.get();
      Provenance read = new Provenance();
      read.readAllOf(noted);
      result = new Result<>(value, read);
      results.put(month, result);
    }
    user.readAllOf(result.read());
    return result.value();
  }
}
