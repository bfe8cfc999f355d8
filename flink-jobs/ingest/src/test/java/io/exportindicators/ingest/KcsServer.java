package io.exportindicators.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that answers as the Korea Customs Service behind its gateway does. */
final class KcsServer implements AutoCloseable {
  /** The one key that it knows, as it is before it is encoded. */
  static final String KEY = "Zm9v+made/up0KEY1234567890abcdefghijklmnop+/qrstuvwxyz==";

  static final String ENCODED_KEY =
      "Zm9v%2Bmade%2Fup0KEY1234567890abcdefghijklmnop%2B%2Fqrstuvwxyz%3D%3D";

  private static final String GATEWAY = "/1220000";

  /** The figures of the only operation that was applied for. */
  final MadeUpFigures figures = new MadeUpFigures();

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Deque<Reply> next = new ArrayDeque<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);

  /** How a request is answered. */
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  private KcsServer(HttpServer server) {
    this.server = server;
  }

  static KcsServer start(Kcs10DayOperation applied) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      KcsServer server = new KcsServer(http);
      http.setExecutor(server.workers);
      http.createContext("/", exchange -> server.handle(exchange, applied));
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String gateway() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + GATEWAY;
  }

  /** Answers the next requests so, one after another; those after them as usual. */
  synchronized void next(Reply... replies) {
    next.addAll(List.of(replies));
  }

  /** What was asked: path and months. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  void forgetRequests() {
    requests.clear();
  }

  static Reply status(int status, String body) {
    return exchange -> send(exchange, status, body);
  }

  static Reply gatewayError(int status, String code, String name) {
    return status(
        status,
        """
        <OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>\
        <returnAuthMsg>%s</returnAuthMsg><returnReasonCode>%s</returnReasonCode>\
        </cmmMsgHeader></OpenAPI_ServiceResponse>"""
            .formatted(name, code));
  }

  static Reply parameterError(String message) {
    return status(
        200,
        "<response><header><resultCode>99</resultCode><resultMsg>%s</resultMsg></header></response>"
            .formatted(message));
  }

  /** Gives the beginning of an answer and then nothing until the server is closed. */
  Reply stall() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("<response>".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Ends the connection in the middle of an answer. */
  static Reply breakOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("<response>".getBytes(StandardCharsets.UTF_8));
      exchange.close();
    };
  }

  private void handle(HttpExchange exchange, Kcs10DayOperation applied) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    String first = query.getOrDefault("strtYymm", "");
    String last = query.getOrDefault("endYymm", "");
    requests.add("%s %s-%s".formatted(exchange.getRequestURI().getPath(), first, last));
    Reply reply = poll();
    if (reply == null) {
      reply = usual(exchange.getRequestURI().getPath(), query, applied);
    }
    reply.to(exchange);
  }

  private synchronized Reply poll() {
    return next.poll();
  }

  private Reply usual(String path, Map<String, String> query, Kcs10DayOperation applied) {
    boolean known = query.getOrDefault("serviceKey", "").equals(KEY);
    if (!known || !path.equals(GATEWAY + applied.path())) {
      return gatewayError(403, "30", "SERVICE_KEY_IS_NOT_REGISTERED_ERROR");
    }
    int first = Integer.parseInt(query.get("strtYymm"));
    int last = Integer.parseInt(query.get("endYymm"));
    if (12 * (last / 100 - first / 100) + last % 100 - first % 100 >= KcsService.MOST_MONTHS) {
      return parameterError("조회기간은 1년 이내로 입력하셔야 합니다.");
    }
    return status(200, figures.response(query.get("strtYymm"), query.get("endYymm")));
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> parameters = new TreeMap<>();
    for (String parameter : raw.split("&", -1)) {
      int equals = parameter.indexOf('=');
      parameters.put(
          parameter.substring(0, equals),
          URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/xml;charset=UTF-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    workers.shutdownNow();
  }
}
