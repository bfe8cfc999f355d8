package io.exportindicators.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/** Time that passes when a command sleeps, and what happens meanwhile. */
final class MachineTime extends Clock implements Surroundings.Sleeper {
  private final TreeMap<Instant, Runnable> events = new TreeMap<>();
  private final List<Instant> woken = new ArrayList<>();
  private Instant now;

  MachineTime(String now) {
    this.now = Instant.parse(now);
  }

  /** Something happens at a time, which is told before anybody who sleeps until then. */
  void at(String time, Runnable event) {
    events.put(Instant.parse(time), event);
  }

  void set(String time) {
    now = Instant.parse(time);
    pass();
  }

  /** The times until which was slept. */
  List<String> woken() {
    return woken.stream().map(Instant::toString).toList();
  }

  Surroundings surroundings(String key) {
    return new Surroundings(
        this,
        this,
        name -> Optional.ofNullable(key).filter(any -> name.equals(FetchOptions.KEY_VARIABLE)));
  }

  @Override
  public void sleep(Duration time) {
    now = now.plus(time);
    woken.add(now);
    pass();
  }

  private void pass() {
    for (Entry<Instant, Runnable> next = events.firstEntry();
        next != null && !next.getKey().isAfter(now);
        next = events.firstEntry()) {
      events.remove(next.getKey());
      next.getValue().run();
    }
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
