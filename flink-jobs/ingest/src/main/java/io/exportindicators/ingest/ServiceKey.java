package io.exportindicators.ingest;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of Korea's public data portal, which nothing here shows.
 *
 * <p>The portal gives it twice, encoded for addresses ({@code %2B}) and not ({@code +}); either
 * will do. The key itself has no {@code %}, so what has one is decoded first, and what goes into an
 * address is encoded exactly once.
 */
final class ServiceKey {
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

  /** Base64 or hexadecimal; real ones have 64 characters and more. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/=_-]{20,500}");

  private final String decoded;

  private ServiceKey(String decoded) {
    this.decoded = decoded;
  }

  /**
   * The key in a text.
   *
   * @param origin where the text is from, for the error
   * @throws BadFileException when it is no key; the text is not quoted
   */
  static ServiceKey of(String text, String origin) {
    String key = text.strip();
    while (ENCODED.matcher(key).find()) {
      key = ENCODED.matcher(key).replaceAll(ServiceKey::decode);
    }
    if (!KEY.matcher(key).matches()) {
      throw new BadFileException(
          origin + ": is no service key (one line of at least 20 letters, digits, + / = or %XX)");
    }
    return new ServiceKey(key);
  }

  /**
   * The key in a file, which is not named either: its name may be the key by mistake.
   *
   * @throws BadFileException when it cannot be read or holds no key
   */
  static ServiceKey in(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadFileException("--key-file: cannot be read");
    }
    return of(text, "--key-file");
  }

  private static String decode(MatchResult encoded) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(encoded.group(1), 16)));
  }

  /** As it stands in an address. */
  String encoded() {
    return URLEncoder.encode(decoded, StandardCharsets.UTF_8);
  }

  /** A text of others, or what stands for it where the key is in it. */
  String hiddenIn(String text) {
    return text.contains(decoded) || text.contains(encoded())
        ? "the service answered with an error that holds the key"
        : text;
  }

  @Override
  public String toString() {
    return "ServiceKey[hidden]";
  }
}
