package io.exportindicators.ingest;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command takes from the machine it runs on.
 *
 * @param clock the time
 * @param sleeper how it waits
 * @param environment the value of an environment variable, empty where it is not set
 */
record Surroundings(Clock clock, Sleeper sleeper, Function<String, Optional<String>> environment) {
  /** Lets time pass. */
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }
}
