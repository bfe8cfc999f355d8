package io.exportindicators.demo;

import io.exportindicators.exporter.ExporterMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The exporter as a process of its own, on a free port. */
final class ExporterProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  private ExporterProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts one and waits until it serves. */
  static ExporterProcess start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                ExporterMain.class.getName(),
                "--listen=127.0.0.1:0"));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    // Not as an option: a long command line is cut where it is looked at.
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = builder.start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the exporter ended");
    }
    return new ExporterProcess(
        process, Integer.parseInt(line.replaceAll(".*:(\\d+)/metrics", "$1")));
  }

  int port() {
    return port;
  }

  /** What its probe of health says. */
  String healthy() throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/-/healthy");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }

  /** As others see it in the list of processes. */
  String commandLine() {
    return process.info().commandLine().orElseThrow();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
