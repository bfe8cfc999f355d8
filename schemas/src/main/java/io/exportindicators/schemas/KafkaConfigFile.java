package io.exportindicators.schemas;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file with settings of Kafka's clients, for TLS and log-in above all: one for every program.
 *
 * <p>A properties file in UTF-8. What a program promises of a topic it sets itself, and the file
 * must not; {@code bootstrap.servers} may stand there, and an option of that name beats it.
 */
public final class KafkaConfigFile {
  /** The option by which every program takes such a file. */
  public static final String OPTION = "--kafka-config";

  private static final Set<String> FIXED =
      Set.of(
          "acks",
          "auto.offset.reset",
          "enable.auto.commit",
          "enable.idempotence",
          "group.id",
          "isolation.level",
          "key.deserializer",
          "key.serializer",
          "transactional.id",
          "value.deserializer",
          "value.serializer");

  private KafkaConfigFile() {}

  /**
   * Reads one; no message of an error has a value of the file.
   *
   * @throws IllegalArgumentException naming the option, the file and what is wrong
   */
  public static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalArgumentException(OPTION + ": cannot read " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          OPTION + ": " + file + " is no properties file: " + e.getMessage(), e);
    }
    Map<String, String> settings = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      requireFree(OPTION + ": " + file + ": ", key);
      settings.put(key, properties.getProperty(key));
    }
    return settings;
  }

  /**
   * Refuses the name of a setting that a program sets itself.
   *
   * @param where begins the message
   * @throws IllegalArgumentException naming the setting
   */
  public static void requireFree(String where, String key) {
    if (FIXED.contains(key)) {
      throw new IllegalArgumentException(where + key + " cannot be set");
    }
  }
}
