package io.exportindicators.demo;

import io.exportindicators.embedded.CertificateAuthority;
import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.embedded.SecuredListener;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** A broker that wants TLS and a password, and files for its clients. */
final class SecuredKafka implements AutoCloseable {
  /** What must be seen nowhere. */
  static final String PASSWORD = "the-password-of-the-line";

  private final Path directory;
  private final CertificateAuthority authority;
  private final SecuredListener listener;
  private final EmbeddedKafka kafka;

  private SecuredKafka(Path directory) {
    this.directory = directory;
    authority = CertificateAuthority.create(directory.resolve("authority"));
    listener = SecuredListener.of(authority.server(), "line", PASSWORD);
    kafka = EmbeddedKafka.start(directory.resolve("kafka"), listener);
  }

  static SecuredKafka start(Path directory) {
    return new SecuredKafka(directory);
  }

  String bootstrapServers() {
    return listener.bootstrapServers();
  }

  /** Settings with the password itself. */
  Path clientConfig(String password) throws IOException {
    return Files.writeString(
        directory.resolve("client-%s.properties".formatted(password.hashCode())),
        """
        bootstrap.servers=%s
        security.protocol=SASL_SSL
        ssl.truststore.type=PEM
        ssl.truststore.location=%s
        sasl.mechanism=SCRAM-SHA-512
        sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \\
          username="line" password="%s";
        """
            .formatted(bootstrapServers(), authority.certificate(), password));
  }

  /** Settings that name the file with the password, as a secret is mounted in a container. */
  Path clientConfigWithReference() throws IOException {
    Path secrets = Files.createDirectories(directory.resolve("secrets"));
    Files.writeString(secrets.resolve("kafka-password"), PASSWORD);
    Path file = clientConfig("${dir:%s:kafka-password}".formatted(secrets));
    Files.writeString(
        file,
        Files.readString(file)
            + """
            config.providers=dir
            config.providers.dir.class=org.apache.kafka.common.config.provider.DirectoryConfigProvider
            """);
    return file;
  }

  /** How many messages a topic has. */
  long written(String topic) throws Exception {
    TopicPartition partition = new TopicPartition(topic, 0);
    Properties settings = new Properties();
    try (Reader file = Files.newBufferedReader(clientConfig(PASSWORD))) {
      settings.load(file);
    }
    try (Admin admin = Admin.create(settings)) {
      return admin
          .listOffsets(Map.of(partition, OffsetSpec.latest()))
          .partitionResult(partition)
          .get()
          .offset();
    }
  }

  @Override
  public void close() {
    kafka.close();
  }
}
