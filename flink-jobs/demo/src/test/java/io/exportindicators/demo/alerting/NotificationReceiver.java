package io.exportindicators.demo.alerting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A webhook that keeps what it is told. */
public final class NotificationReceiver implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Notification> received = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private NotificationReceiver(HttpServer server) {
    this.server = server;
  }

  public static NotificationReceiver start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    NotificationReceiver receiver = new NotificationReceiver(server);
    server.createContext("/", receiver::take);
    server.start();
    return receiver;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** All alerts of all messages, in the order in which they came. */
  public List<Notification> received() {
    return List.copyOf(received);
  }

  /** What was told, {@link Notification#news} by news. */
  public List<String> news() {
    return received.stream().map(Notification::news).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    JsonNode message = JSON.readTree(exchange.getRequestBody());
    String receiver = message.get("receiver").textValue();
    message.get("alerts").forEach(alert -> received.add(Notification.of(receiver, alert)));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
