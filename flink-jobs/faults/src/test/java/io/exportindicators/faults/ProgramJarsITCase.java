package io.exportindicators.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramJarsITCase {
  private static final BuiltProject PROJECT = BuiltProject.here();

  @Test
  void theJobJarHasWhatAClusterDoesNotHave() throws IOException {
    assertThat(entries("jobs"))
        .contains(
            "io/exportindicators/jobs/IndicatorsJob.class",
            "io/exportindicators/jobs/HistoryJob.class",
            "org/apache/flink/connector/base/DeliveryGuarantee.class",
            "org/apache/flink/connector/kafka/source/KafkaSource.class",
            "org/apache/kafka/clients/consumer/KafkaConsumer.class",
            "org/postgresql/Driver.class",
            "jdplus/x13/base/core/x11/X11DStep.class",
            "definitions.csv",
            "measures.csv")
        .noneMatch(name -> name.startsWith("org/flywaydb/"));
  }

  @Test
  void theJobJarHasNoClassOfTheCluster() throws IOException {
    List<String> ours = entries("jobs");
    assertThat(ours)
        .filteredOn(name -> name.startsWith("org/apache/flink/") && name.endsWith(".class"))
        .allMatch(
            name ->
                name.startsWith("org/apache/flink/connector/")
                    || name.startsWith("org/apache/flink/streaming/connectors/kafka/")
                    || name.startsWith("org/apache/flink/streaming/util/serialization/"));
    assertThat(ours)
        .noneMatch(name -> name.startsWith("org/slf4j/"))
        .noneMatch(name -> name.startsWith("org/apache/logging/"))
        .noneMatch(name -> name.startsWith("org/rocksdb/"))
        .noneMatch(name -> name.startsWith("com/esotericsoftware/"));
  }

  @Test
  void noClassIsBothInTheJobJarAndInTheCluster() throws IOException {
    List<String> ours = entries("jobs").stream().filter(name -> name.endsWith(".class")).toList();
    List<Path> cluster =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(PROJECT.clusterClassPath())
            .map(Path::of)
            .filter(path -> path.getFileName().toString().startsWith("flink-"))
            .toList();
    assertThat(cluster).isNotEmpty();
    for (Path path : cluster) {
      try (JarFile jar = new JarFile(path.toFile())) {
        assertThat(ours).as(path.toString()).noneMatch(name -> jar.getEntry(name) != null);
      }
    }
  }

  /** The library finds its parts as services: two jars name some for the same interface. */
  @ParameterizedTest
  @CsvSource({
    "jdplus.sa.base.api.SaProcessingFactory, jdplus.x13",
    "java.sql.Driver, org.postgresql.Driver",
    "jdplus.toolkit.base.api.information.InformationExtractor, jdplus.x13",
    "jdplus.toolkit.base.api.information.InformationExtractor, jdplus.sa",
    "jdplus.toolkit.base.api.information.InformationExtractor, jdplus.toolkit"
  })
  void servicesOfAllJarsAreNamed(String service, String beginning) throws IOException {
    try (JarFile jar = new JarFile(PROJECT.program("jobs").toFile())) {
      ZipEntry entry = jar.getEntry("META-INF/services/" + service);
      assertThat(entry).as(service).isNotNull();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8))) {
        assertThat(lines.lines()).anyMatch(line -> line.startsWith(beginning));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jobs", "ingest", "exporter", "migrate"})
  void nothingInAProgramIsSigned(String room) throws IOException {
    assertThat(entries(room)).noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA)"));
  }

  private static List<String> entries(String room) throws IOException {
    try (JarFile jar = new JarFile(PROJECT.program(room).toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
