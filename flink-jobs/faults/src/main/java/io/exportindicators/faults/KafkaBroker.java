package io.exportindicators.faults;

import io.exportindicators.embedded.EmbeddedKafka;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A broker as a process of its own: a directory and a port are its arguments. */
public final class KafkaBroker {
  static final String STARTED = "Kafka runs";

  private KafkaBroker() {}

  /** Runs it until it is told to end. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedKafka kafka =
        EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
    System.out.println(STARTED);
    new CountDownLatch(1).await();
  }
}
