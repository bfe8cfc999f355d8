package io.exportindicators.jobs.key;

/** A partner's three letters or digits as a number below 36³. */
public final class PartnerCode {
  /** The World row. */
  public static final int WORLD = of("WLD");

  /** Number of codes. */
  public static final int COUNT = 36 * 36 * 36;

  private static final int LENGTH = 3;
  private static final int RADIX = 36;

  private PartnerCode() {}

  /** The number of a code, −1 where it is not three upper-case letters or digits. */
  public static int of(String code) {
    if (code.length() != LENGTH) {
      return -1;
    }
    int packed = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = code.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
      if (digit < 0) {
        return -1;
      }
      packed = packed * RADIX + digit;
    }
    return packed;
  }
}
