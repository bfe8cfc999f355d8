package io.exportindicators.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority that signs certificates for servers on 127.0.0.1, by this JDK's keytool. */
public final class CertificateAuthority {
  private static final String AUTHORITY = "authority";
  private static final String SERVER = "server";

  /** Of a key store that goes with its directory. */
  private static final String PASSWORD = "changeit";

  private final Path directory;
  private final Path keystore;

  private CertificateAuthority(Path directory) {
    this.directory = directory;
    this.keystore = directory.resolve("keystore.p12");
  }

  /** Makes one, with its files in a new directory. */
  public static CertificateAuthority create(Path directory) {
    try {
      CertificateAuthority made = new CertificateAuthority(Files.createDirectories(directory));
      made.generate(AUTHORITY, "-ext", "bc:c", "-ext", "ku=keyCertSign");
      Files.writeString(made.certificate(), made.chain(AUTHORITY));
      return made;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no authority was made in " + directory, e);
    }
  }

  /** Its own certificate in PEM: what clients trust. */
  public Path certificate() {
    return directory.resolve("ca.crt");
  }

  /** Makes a certificate for 127.0.0.1 and localhost. */
  public PemIdentity server() {
    try {
      generate(SERVER, "-ext", "san=ip:127.0.0.1,dns:localhost", "-signer", AUTHORITY);
      // Servers refuse a key that others can read.
      Path key =
          Files.createFile(
              directory.resolve("tls.key"),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(key, pem("PRIVATE KEY", open().getKey(SERVER, secret()).getEncoded()));
      Path certificate = Files.writeString(directory.resolve("tls.crt"), chain(SERVER));
      return new PemIdentity(certificate, key);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no certificate was made in " + directory, e);
    }
  }

  private void generate(String alias, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-dname",
                "CN=" + alias + " of " + directory.getFileName(),
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("keytool: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private String chain(String alias) throws IOException, GeneralSecurityException {
    StringBuilder text = new StringBuilder();
    for (Certificate certificate : open().getCertificateChain(alias)) {
      text.append(pem("CERTIFICATE", certificate.getEncoded()));
    }
    return text.toString();
  }

  private KeyStore open() throws IOException, GeneralSecurityException {
    KeyStore opened = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keystore)) {
      opened.load(in, secret());
    }
    return opened;
  }

  private static char[] secret() {
    return PASSWORD.toCharArray();
  }

  private static String pem(String what, byte[] encoded) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(what, base64, what);
  }
}
