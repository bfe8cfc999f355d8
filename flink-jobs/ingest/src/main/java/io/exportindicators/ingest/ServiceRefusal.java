package io.exportindicators.ingest;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The error with which a service answered.
 *
 * <p>Its own text is shown only where it cannot hold the caller's key.
 */
final class ServiceRefusal {
  private static final Pattern SAFE =
      Pattern.compile("[A-Z_ ]{1,80}|(KEY|API|[\\p{IsHangul}\\p{Punct}0-9 ]){1,80}");

  private ServiceRefusal() {}

  /**
   * The failure to tell.
   *
   * @param code null where there is none
   * @param message in the service's words, null where there is none
   * @param meanings what its codes mean
   */
  static BadFileException of(
      String file, String code, String message, Map<String, String> meanings) {
    String number = code == null || !code.strip().matches("\\d{1,4}") ? "?" : code.strip();
    String own = meanings.getOrDefault(number, "see the service's list of codes");
    String theirs = message == null ? "" : message.strip();
    boolean safe = SAFE.matcher(theirs).matches();
    return new BadFileException(
        "%s: the service answered with error %s: %s%s"
            .formatted(file, number, own, safe ? " (" + theirs + ")" : ""));
  }
}
