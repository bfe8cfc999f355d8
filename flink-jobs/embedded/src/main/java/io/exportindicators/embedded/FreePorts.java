package io.exportindicators.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports of this machine that nobody listens on. */
public final class FreePorts {
  /**
   * Below the ports that Linux gives to outgoing connections, so that a port which is free stays
   * free until it is bound, and again while what listened there is away.
   */
  private static final int FIRST = 20_000;

  private static final int COUNT = 12_000;

  /** Programs that run side by side begin at places of their own. */
  private static final AtomicInteger TAKEN =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % COUNT));

  private FreePorts() {}

  /**
   * The next one; none is given twice by a program that asks for fewer than there are.
   *
   * @throws IllegalStateException when all are taken
   */
  public static int next() {
    for (int tries = 0; tries < COUNT; tries++) {
      int port = FIRST + Math.floorMod(TAKEN.getAndIncrement(), COUNT);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no port is free");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
