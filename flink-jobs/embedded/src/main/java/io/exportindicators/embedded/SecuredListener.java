package io.exportindicators.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A broker's listener with TLS and log-in (SASL_SSL with SCRAM-SHA-512), on 127.0.0.1.
 *
 * @param port where it listens
 * @param identity its certificate
 * @param user who may log in
 * @param password that user's password
 */
public record SecuredListener(int port, PemIdentity identity, String user, String password) {
  static final String NAME = "SECURED";
  private static final String MECHANISM = "SCRAM-SHA-512";

  /** One on a free port. */
  public static SecuredListener of(PemIdentity identity, String user, String password) {
    return new SecuredListener(FreePorts.next(), identity, user, password);
  }

  /** Where its clients connect. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Settings of the broker; key and certificates are written into one file, as Kafka wants. */
  Map<String, String> settings(Path directory) throws IOException {
    Path keystore = Files.createDirectories(directory).resolve("secured-listener.pem");
    Files.writeString(
        keystore, Files.readString(identity.key()) + Files.readString(identity.certificate()));
    String prefix = "listener.name.secured.";
    return Map.of(
        prefix + "sasl.enabled.mechanisms",
        MECHANISM,
        prefix + "scram-sha-512.sasl.jaas.config",
        "org.apache.kafka.common.security.scram.ScramLoginModule required;",
        prefix + "ssl.keystore.type",
        "PEM",
        prefix + "ssl.keystore.location",
        keystore.toString());
  }

  /** The user as a new log is told of him. */
  String credential() {
    return "%s=[name=%s,password=%s]".formatted(MECHANISM, user, password);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "SecuredListener[%s, user %s]".formatted(bootstrapServers(), user);
  }
}
