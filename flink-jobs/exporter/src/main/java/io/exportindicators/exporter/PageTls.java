package io.exportindicators.exporter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The pages' certificate: PEM, as authorities and cert-manager write it, with a key in PKCS#8. */
final class PageTls {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

  private PageTls() {}

  /**
   * Reads certificate and key; no message of an error has anything of the key.
   *
   * @param certificate the chain, the server's own certificate first
   * @param key its key, not encrypted
   * @throws IllegalArgumentException naming the option, the file and what is wrong
   */
  static SSLContext read(Path certificate, Path key) {
    Certificate[] chain = chain(certificate);
    PrivateKey secret = key(key, chain[0].getPublicKey().getAlgorithm());
    try {
      KeyStore identity = KeyStore.getInstance("PKCS12");
      identity.load(null, null);
      identity.setKeyEntry("pages", secret, new char[0], chain);
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(identity, new char[0]);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException(
          "--tls-key %s is not the key of --tls-certificate %s: %s"
              .formatted(key, certificate, e.getMessage()),
          e);
    }
  }

  private static Certificate[] chain(Path file) {
    byte[] text = content("--tls-certificate", file);
    try {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(text))
              .toArray(Certificate[]::new);
      if (chain.length > 0) {
        return chain;
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "--tls-certificate %s has no certificates in PEM: %s".formatted(file, e.getMessage()), e);
    }
    throw new IllegalArgumentException(
        "--tls-certificate %s has no certificates in PEM".formatted(file));
  }

  private static PrivateKey key(Path file, String algorithm) {
    String text = new String(content("--tls-key", file), US_ASCII);
    Matcher pem = KEY.matcher(text);
    if (!pem.find()) {
      throw new IllegalArgumentException(
          "--tls-key %s is no key in PEM, PKCS#8 without a password: openssl pkcs8 -topk8 -nocrypt makes it one"
              .formatted(file));
    }
    try {
      byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--tls-key %s is no %s key, as its certificate wants".formatted(file, algorithm), e);
    }
  }

  private static byte[] content(String option, Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(option + " " + file + " cannot be read", e);
    }
  }
}
