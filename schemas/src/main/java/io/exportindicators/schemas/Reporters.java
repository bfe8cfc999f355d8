package io.exportindicators.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The economies that may report, each with a fixed number: the line of {@code reporters.txt}.
 *
 * <p>The number is part of the keys of state: lines are only ever added at the end.
 */
public final class Reporters {
  /** Room for numbers: keys are made of them. */
  public static final int CAPACITY = 300;

  private static final List<String> CODES = read();
  private static final Map<String, Integer> NUMBERS = number(CODES);

  private Reporters() {}

  /** The number of an ISO 3166-1 alpha-3 code, −1 where it is not one of a reporter. */
  public static int numberOf(String code) {
    return NUMBERS.getOrDefault(code, -1);
  }

  /** All codes, in the order of their numbers. */
  public static List<String> all() {
    return CODES;
  }

  /** The code with a number. */
  public static String codeOf(int number) {
    return CODES.get(number);
  }

  private static Map<String, Integer> number(List<String> codes) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String code : codes) {
      numbers.put(code, numbers.size());
    }
    return Map.copyOf(numbers);
  }

  private static List<String> read() {
    try (InputStream in = Reporters.class.getResourceAsStream("reporters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
