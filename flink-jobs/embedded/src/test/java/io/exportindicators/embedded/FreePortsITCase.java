package io.exportindicators.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A port that is given can be bound by whoever asked for it. */
class FreePortsITCase {
  @Test
  void noneIsGivenTwice() {
    int[] ports = IntStream.range(0, 500).map(i -> FreePorts.next()).toArray();
    assertThat(ports).doesNotHaveDuplicates();
  }

  @Test
  void oneThatSomebodyListensOnIsPassedOver() throws Exception {
    int before = FreePorts.next();
    try (ServerSocket taken = new ServerSocket(before + 1, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePorts.next()).isNotEqualTo(taken.getLocalPort());
    }
  }
}
