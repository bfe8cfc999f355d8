package io.exportindicators.ingest;

import io.exportindicators.schemas.KafkaConfigFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options that say where Kafka is. */
final class KafkaOptions {
  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      description = "Where Kafka is (default 127.0.0.1:9092).")
  private String bootstrapServers;

  @Option(
      names = KafkaConfigFile.OPTION,
      paramLabel = "FILE",
      description = "Settings of Kafka's clients, a properties file; secrets belong here.")
  private Path configFile;

  @Option(
      names = "--property",
      paramLabel = "KEY=VALUE",
      description = "A setting of Kafka's clients; beats the file.")
  private Map<String, String> properties = new HashMap<>();

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** Settings for all clients. */
  Map<String, Object> config() {
    Map<String, Object> config = new HashMap<>();
    config.put("bootstrap.servers", "127.0.0.1:9092");
    if (configFile != null) {
      try {
        config.putAll(KafkaConfigFile.read(configFile));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(command.commandLine(), e.getMessage(), e);
      }
    }
    config.putAll(properties);
    if (bootstrapServers != null) {
      config.put("bootstrap.servers", bootstrapServers);
    }
    return config;
  }
}
