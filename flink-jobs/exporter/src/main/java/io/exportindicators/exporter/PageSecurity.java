package io.exportindicators.exporter;

import com.sun.net.httpserver.Authenticator;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How the pages are guarded.
 *
 * @param tls the certificate that they are served with, empty for none
 * @param authenticator who may read the metrics, empty for everybody; probes are open to all
 */
public record PageSecurity(Optional<SSLContext> tls, Optional<Authenticator> authenticator) {
  /** Not at all: for pages that only this machine or network can reach. */
  public static final PageSecurity NONE = new PageSecurity(Optional.empty(), Optional.empty());

  /**
   * Reads the files of the options, each empty where it is not given.
   *
   * @throws IllegalArgumentException naming the option and the file that is wrong
   */
  public static PageSecurity read(
      Optional<Path> certificate, Optional<Path> key, Optional<Path> basicAuth) {
    if (certificate.isPresent() != key.isPresent()) {
      throw new IllegalArgumentException("--tls-certificate and --tls-key belong together");
    }
    return new PageSecurity(
        certificate.map(file -> PageTls.read(file, key.get())), basicAuth.map(BasicAuthFile::read));
  }
}
