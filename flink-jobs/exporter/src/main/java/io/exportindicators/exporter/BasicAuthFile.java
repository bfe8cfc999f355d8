package io.exportindicators.exporter;

import com.sun.net.httpserver.BasicAuthenticator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Who may read the metrics: lines {@code user:bcrypt}, as {@code htpasswd -B} writes them.
 *
 * <p>bcrypt is what Prometheus itself wants in its web configuration, and costs time by design; the
 * comparison takes the same whether the user is known or not.
 */
final class BasicAuthFile extends BasicAuthenticator {
  private static final Pattern LINE =
      Pattern.compile("([^:]+):(\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53})");

  private final Map<String, String> hashes;
  private final String anyHash;

  private BasicAuthFile(Map<String, String> hashes) {
    super("export-indicators", StandardCharsets.UTF_8);
    this.hashes = hashes;
    this.anyHash = hashes.values().iterator().next();
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException naming the option, the file and the line, not what stands
   *     there
   */
  static BasicAuthFile read(Path file) {
    Map<String, String> hashes = new LinkedHashMap<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("--basic-auth-file " + file + " cannot be read", e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      Matcher line = LINE.matcher(text);
      if (!line.matches() || hashes.put(line.group(1), line.group(2)) != null) {
        throw new IllegalArgumentException(
            "--basic-auth-file %s, line %d: user:bcrypt of a new user is expected, as htpasswd -B writes it"
                .formatted(file, i + 1));
      }
    }
    if (hashes.isEmpty()) {
      throw new IllegalArgumentException("--basic-auth-file " + file + " has no users");
    }
    return new BasicAuthFile(hashes);
  }

  @Override
  public boolean checkCredentials(String user, String password) {
    boolean same = BCrypt.checkpw(password, hashes.getOrDefault(user, anyHash));
    return same && hashes.containsKey(user);
  }
}
