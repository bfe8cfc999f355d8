package io.exportindicators.demo.alerting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A server of this machine as a child process, which tells at {@code /-/ready} when it serves. */
final class ServerProcess implements AutoCloseable {
  private static final Duration TIME_TO_START = Duration.ofSeconds(90);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;
  private final Path log;

  private ServerProcess(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /**
   * Starts one and waits until it is ready.
   *
   * @param log where its output goes
   * @throws AssertionError with its output, when it ended or did not become ready
   */
  static ServerProcess start(
      List<String> command, Map<String, String> environment, int port, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    ServerProcess server =
        new ServerProcess(builder.start(), URI.create("http://127.0.0.1:" + port), log);
    try {
      Awaitility.await()
          .atMost(TIME_TO_START)
          .until(() -> !server.process.isAlive() || server.isReady());
      if (!server.process.isAlive()) {
        throw new AssertionError(command + " ended: " + server.output());
      }
    } catch (RuntimeException e) {
      server.close();
      throw new AssertionError(command + " is not ready: " + server.output(), e);
    }
    return server;
  }

  /** The body of an answer to a path with its query. */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(path);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is answered by " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  /** What it has printed. */
  String output() throws IOException {
    return Files.readString(log);
  }

  private boolean isReady() throws InterruptedException {
    try {
      return send("/-/ready").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(10)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
