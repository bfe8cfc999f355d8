package io.exportindicators.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker (KRaft, one combined node) in this JVM, on the loopback interface. */
public final class EmbeddedKafka implements AutoCloseable {
  private static final int NODE_ID = 1;
  private static final Duration TOPIC_VISIBLE_WITHIN = Duration.ofSeconds(20);

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /** Starts a broker on free ports. */
  public static EmbeddedKafka start(Path directory) {
    return start(directory, FreePorts.next());
  }

  /**
   * Starts a broker on a port, with its log in a directory, which it formats when new and keeps.
   *
   * @throws IllegalStateException when it does not start
   */
  public static EmbeddedKafka start(Path directory, int port) {
    return start(directory, port, Optional.empty());
  }

  /**
   * Starts a broker on a free port that has a secured listener besides.
   *
   * @throws IllegalStateException when it does not start
   */
  public static EmbeddedKafka start(Path directory, SecuredListener secured) {
    return start(directory, FreePorts.next(), Optional.of(secured));
  }

  private static EmbeddedKafka start(Path directory, int port, Optional<SecuredListener> secured) {
    int controllerPort = FreePorts.next();
    String open = "PLAINTEXT://127.0.0.1:" + port;
    String more =
        secured
            .map(one -> ",%s://%s".formatted(SecuredListener.NAME, one.bootstrapServers()))
            .orElse("");
    Properties properties = new Properties();
    properties.putAll(
        Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE_ID)),
            Map.entry("log.dirs", directory.toString()),
            Map.entry("listeners", open + more + ",CONTROLLER://127.0.0.1:" + controllerPort),
            Map.entry("advertised.listeners", open + more),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,%s:SASL_SSL"
                    .formatted(SecuredListener.NAME)),
            Map.entry("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("log.flush.interval.messages", Long.toString(Long.MAX_VALUE))));
    try {
      if (secured.isPresent()) {
        properties.putAll(secured.get().settings(directory));
      }
      new Formatter()
          .setClusterId(Uuid.ONE_UUID.toString())
          .setNodeId(NODE_ID)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setScramArguments(secured.map(SecuredListener::credential).stream().toList())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
          .run();
      KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
      server.startup();
      return new EmbeddedKafka(server, "127.0.0.1:" + port);
    } catch (Exception e) {
      throw new IllegalStateException("Kafka did not start on port " + port, e);
    }
  }

  /** Where clients connect without TLS. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Makes a topic of one partition; when it returns, the broker knows it. */
  public void createTopic(String name, Map<String, String> config) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(config))).all().get();
      long deadline = System.nanoTime() + TOPIC_VISIBLE_WITHIN.toNanos();
      while (!admin.listTopics().names().get().contains(name)) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("topic " + name + " was made and does not appear");
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("topic " + name + " was not created", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topic " + name, e);
    }
  }

  /** Stops the broker; its directory stays. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
