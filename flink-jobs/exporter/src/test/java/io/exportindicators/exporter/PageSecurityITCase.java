package io.exportindicators.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.exportindicators.embedded.CertificateAuthority;
import io.exportindicators.embedded.PemIdentity;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Pages over TLS that ask for a password. */
class PageSecurityITCase {
  private static final String PASSWORD = "of the scraper";

  @TempDir private static Path directory;
  private static CertificateAuthority authority;
  private static PemIdentity identity;
  private static Path users;

  @BeforeAll
  static void makeFiles() throws IOException {
    authority = CertificateAuthority.create(directory.resolve("ours"));
    identity = authority.server();
    users =
        Files.writeString(
            directory.resolve("users"), "scraper:" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)));
  }

  @Test
  void metricsAskForAPasswordAndProbesDoNot() throws Exception {
    try (Exporter exporter = Exporter.start(options())) {
      HttpClient client = trusting(authority.certificate());
      assertThat(get(client, exporter, "/metrics", "")).isEqualTo(401);
      assertThat(get(client, exporter, "/metrics", "scraper:wrong")).isEqualTo(401);
      assertThat(get(client, exporter, "/metrics", "other:" + PASSWORD)).isEqualTo(401);
      assertThat(get(client, exporter, "/metrics", "scraper:" + PASSWORD)).isEqualTo(200);
      assertThat(get(client, exporter, "/-/healthy", "")).isEqualTo(200);
      assertThat(get(client, exporter, "/-/ready", "")).isEqualTo(503);
      assertThat(get(client, exporter, "/", "scraper:" + PASSWORD)).isEqualTo(404);
    }
  }

  @Test
  void whoTrustsAnotherAuthorityOrSpeaksNoTlsGetsNothing() throws Exception {
    Path other = CertificateAuthority.create(directory.resolve("other")).certificate();
    try (Exporter exporter = Exporter.start(options())) {
      assertThatThrownBy(() -> get(trusting(other), exporter, "/-/healthy", ""))
          .isInstanceOf(SSLHandshakeException.class);
      assertThatThrownBy(() -> Page.get(exporter.port(), "/-/healthy"))
          .hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    assertThatThrownBy(
            () ->
                PageSecurity.read(
                    Optional.of(identity.certificate()), Optional.empty(), Optional.empty()))
        .hasMessage("--tls-certificate and --tls-key belong together");
    assertRefused(users, identity.key(), "--tls-certificate " + users + " has no certificates");
    assertRefused(
        identity.certificate(),
        identity.certificate(),
        "--tls-key " + identity.certificate() + " is no key in PEM, PKCS#8");
    Path broken =
        Files.writeString(
            directory.resolve("broken.key"),
            Files.readString(identity.key()).replaceAll("(?m)^M.*$", "MAAA"));
    assertRefused(identity.certificate(), broken, "--tls-key " + broken + " is no EC key");
    Path none = directory.resolve("none");
    assertRefused(identity.certificate(), none, "--tls-key " + none + " cannot be read");
  }

  private static void assertRefused(Path certificate, Path key, String message) {
    assertThatThrownBy(
            () -> PageSecurity.read(Optional.of(certificate), Optional.of(key), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  private static ExporterOptions options() {
    return new ExporterOptions(
        "127.0.0.1:1",
        ExporterOptions.address("127.0.0.1:0"),
        "indicators.v1",
        ReleaseCalendarReader.standard(),
        PageSecurity.read(
            Optional.of(identity.certificate()), Optional.of(identity.key()), Optional.of(users)),
        Map.of());
  }

  private static int get(HttpClient client, Exporter exporter, String path, String user)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + exporter.port() + path));
    if (!user.isEmpty()) {
      String encoded = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
      request.header("Authorization", "Basic " + encoded);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static HttpClient trusting(Path certificate) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      trusted.setCertificateEntry(
          "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
