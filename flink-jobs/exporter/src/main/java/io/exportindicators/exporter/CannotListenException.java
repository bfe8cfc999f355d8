package io.exportindicators.exporter;

import java.net.InetSocketAddress;

/** The exporter's address cannot be had, mostly because another process listens there. */
public final class CannotListenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotListenException(InetSocketAddress address, Exception cause) {
    super(
        "cannot listen on %s:%d (%s): choose another address with --listen HOST:PORT"
            .formatted(address.getHostString(), address.getPort(), cause.getMessage()),
        cause);
  }
}
