package io.exportindicators.ingest;

import io.exportindicators.ingest.ServiceFailedException.Remedy;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Tells answers of the Korea Customs Service from errors, and what may help against these.
 *
 * <p>A code in the answer counts more than the HTTP status, since errors come with status 200 too:
 * 22 is the day's limit, over at midnight in Seoul; errors of the service's programs (01, 02, 04,
 * 05, and 99 from the gateway) may pass, any other (30 the key is not registered, 99 a wrong
 * parameter) does not. Without a code, 429 is the day's limit, 5xx, a page or half an answer may
 * pass, any other status does not. No items are an answer: nothing is published yet.
 */
final class KcsAnswerCheck {
  private static final String DAILY_LIMIT = "22";
  private static final String UNKNOWN_TO_GATEWAY = "99";
  private static final Set<String> PASSING = Set.of("01", "02", "04", "05");

  private static final int OK = 200;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final String what;
  private final ServiceKey key;

  /**
   * A check.
   *
   * @param what what was asked for, for the message
   */
  KcsAnswerCheck(String what, ServiceKey key) {
    this.what = what;
    this.key = key;
  }

  /**
   * The bytes, where they are an answer.
   *
   * @throws ServiceFailedException when they are an error
   */
  byte[] passed(int status, byte[] body) {
    Optional<KcsEnvelope> envelope = envelope(body);
    if (envelope.isPresent()) {
      refuseError(envelope.get());
    }
    if (status != OK) {
      throw new ServiceFailedException(
          "%s: HTTP status %d%s".formatted(what, status, meaning(status)), remedy(status));
    }
    if (envelope.isEmpty()) {
      throw new ServiceFailedException(
          what + ": the answer is a page, half an answer or another service's", Remedy.ASK_AGAIN);
    }
    return body;
  }

  private Optional<KcsEnvelope> envelope(byte[] body) {
    try {
      return Optional.of(KcsEnvelope.read(what, new ByteArrayInputStream(body)));
    } catch (BadFileException e) {
      return Optional.empty();
    }
  }

  private void refuseError(KcsEnvelope envelope) {
    try {
      envelope.requireSuccess();
    } catch (BadFileException e) {
      throw new ServiceFailedException(
          key.hiddenIn(e.getMessage()),
          remedy(envelope.errorCode().orElseThrow(), envelope.isFromGateway()));
    }
  }

  private static Remedy remedy(String code, boolean gateway) {
    if (code.equals(DAILY_LIMIT)) {
      return Remedy.ASK_TOMORROW;
    }
    return PASSING.contains(code) || (gateway && code.equals(UNKNOWN_TO_GATEWAY))
        ? Remedy.ASK_AGAIN
        : Remedy.NONE;
  }

  private static Remedy remedy(int status) {
    if (status == TOO_MANY_REQUESTS) {
      return Remedy.ASK_TOMORROW;
    }
    return status >= SERVER_ERROR || status == REQUEST_TIMEOUT ? Remedy.ASK_AGAIN : Remedy.NONE;
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 403 -> ", the key is not registered, or this data set was not applied for";
      case TOO_MANY_REQUESTS -> ", the day's number of requests is used up";
      default -> "";
    };
  }
}
