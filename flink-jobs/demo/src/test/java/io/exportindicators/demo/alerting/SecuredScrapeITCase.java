package io.exportindicators.demo.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.exportindicators.embedded.CertificateAuthority;
import io.exportindicators.embedded.FreePorts;
import io.exportindicators.embedded.PemIdentity;
import io.exportindicators.exporter.Exporter;
import io.exportindicators.exporter.ExporterOptions;
import io.exportindicators.exporter.PageSecurity;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Prometheus as the project starts it, and an exporter that wants TLS and a password of it. */
class SecuredScrapeITCase {
  private static final Path START = Path.of("..", "..", "docker", "prometheus", "start");
  private static final String PASSWORD = "the-password-of-the-scraper";

  @TempDir private Path directory;

  @Test
  void scrapesWithThePasswordAndNotWithAnother() throws Exception {
    AlertingPrograms.assumeInstalled();
    CertificateAuthority authority = CertificateAuthority.create(directory.resolve("authority"));
    try (Exporter exporter = exporter(authority.server())) {
      assertThat(health(exporter, authority, "right", PASSWORD)).contains("\"health\":\"up\"");
      assertThat(health(exporter, authority, "wrong", "another"))
          .contains("server returned HTTP status 401");
    }
  }

  private Exporter exporter(PemIdentity identity) throws IOException {
    Path users =
        Files.writeString(
            directory.resolve("users"), "scraper:" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt()));
    return Exporter.start(
        new ExporterOptions(
            "127.0.0.1:1",
            ExporterOptions.of("").listeningAt("127.0.0.1:0").listen(),
            "indicators.v1",
            ReleaseCalendarReader.standard(),
            PageSecurity.read(
                Optional.of(identity.certificate()),
                Optional.of(identity.key()),
                Optional.of(users)),
            Map.of()));
  }

  /** What Prometheus says of the exporter after its first scrape. */
  private String health(
      Exporter exporter, CertificateAuthority authority, String name, String password)
      throws Exception {
    int port = FreePorts.next();
    Path file = Files.writeString(directory.resolve("password-" + name), password);
    Map<String, String> environment = new HashMap<>();
    environment.put("EXPORT_INDICATORS_PROMETHEUS_LISTEN", "127.0.0.1:" + port);
    environment.put("EXPORT_INDICATORS_EXPORTER", "127.0.0.1:" + exporter.port());
    environment.put("EXPORT_INDICATORS_EXPORTER_USER", "scraper");
    environment.put("EXPORT_INDICATORS_EXPORTER_PASSWORD_FILE", file.toString());
    environment.put("EXPORT_INDICATORS_EXPORTER_CA_FILE", authority.certificate().toString());
    try (ServerProcess prometheus =
        ServerProcess.start(
            List.of("sh", START.toString(), "--storage.tsdb.path=" + directory.resolve(name)),
            environment,
            port,
            directory.resolve(name + ".log"))) {
      String path = "/api/v1/targets?scrapePool=export-indicators&state=active";
      await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> exporterIn(prometheus.get(path)).matches(".*\"health\":\"(up|down)\".*"));
      assertThat(prometheus.output()).doesNotContain(password);
      return exporterIn(prometheus.get(path));
    }
  }

  /** The part about the exporter: older ones tell of every target. */
  private static String exporterIn(String targets) {
    int begin = targets.indexOf("\"scrapePool\":\"export-indicators\"");
    int end = targets.indexOf("\"scrapePool\"", begin + 1);
    return targets.substring(Math.max(begin, 0), end < 0 ? targets.length() : end);
  }
}
