package io.exportindicators.ingest;

import io.exportindicators.ingest.ServiceFailedException.Remedy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the open interface of the Korea Customs Service.
 *
 * <p>Addresses of requests hold the key: they are shown to nobody, failures of the client are told
 * in our words and without their cause, and redirections, which would take the key elsewhere, are
 * not followed.
 */
final class KcsService {
  /** The most months that the service gives at once. */
  static final int MOST_MONTHS = 12;

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private final String gateway;
  private final ServiceKey key;
  private final Duration timeout;
  private final HttpClient client;

  /**
   * A service behind a gateway.
   *
   * @param gateway its address, on which the paths of operations follow
   * @param timeout for a whole answer
   */
  KcsService(URI gateway, ServiceKey key, Duration timeout) {
    this.gateway = gateway.toString().replaceAll("/+$", "");
    this.key = key;
    this.timeout = timeout;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /**
   * The bytes of an answer that is no error; its figures may still be wrong.
   *
   * @param first the first of at most {@link #MOST_MONTHS} months
   * @throws ServiceFailedException when there is none
   */
  byte[] ask(Kcs10DayOperation operation, YearMonth first, YearMonth last) {
    String what = "KCS 10-day %s, %s to %s".formatted(operation.words(), first, last);
    HttpResponse<byte[]> response = send(what, request(operation, first, last));
    return new KcsAnswerCheck(what, key).passed(response.statusCode(), response.body());
  }

  private HttpRequest request(Kcs10DayOperation operation, YearMonth first, YearMonth last) {
    String address =
        "%s%s?serviceKey=%s&strtYymm=%s&endYymm=%s"
            .formatted(
                gateway, operation.path(), key.encoded(), MONTH.format(first), MONTH.format(last));
    return HttpRequest.newBuilder(URI.create(address)).header("Accept", "*/*").build();
  }

  /** The client's own time-out ends with the headers, so the whole is waited for here. */
  private HttpResponse<byte[]> send(String what, HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw failure(what, "no whole answer within %d s".formatted(timeout.toSeconds()));
    } catch (ExecutionException e) {
      throw failure(what, words(e.getCause()));
    } catch (InterruptedException e) {
      response.cancel(true);
      Thread.currentThread().interrupt();
      throw new ServiceFailedException(what + ": interrupted while asking", Remedy.NONE);
    }
  }

  private static String words(Throwable failure) {
    if (failure instanceof HttpConnectTimeoutException) {
      return "no connection within the time allowed";
    }
    if (failure instanceof ConnectException) {
      return "the connection was refused, or its name is not known";
    }
    return failure instanceof IOException
        ? "the connection broke (" + failure.getClass().getSimpleName() + ")"
        : "the request failed (" + failure.getClass().getSimpleName() + ")";
  }

  private static ServiceFailedException failure(String what, String words) {
    return new ServiceFailedException(what + ": " + words, Remedy.ASK_AGAIN);
  }

  @Override
  public String toString() {
    return "KcsService[" + gateway + "]";
  }
}
