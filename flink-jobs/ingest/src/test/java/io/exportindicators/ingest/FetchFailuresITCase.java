package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.KcsServer.Reply;
import io.exportindicators.schemas.ReleaseMarker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service refuses or fails at; after every test, that nothing said the key. */
class FetchFailuresITCase {
  @AutoClose private static EmbeddedKafka kafka;

  @TempDir private Path files;
  @AutoClose private FetchRun run;
  private KcsServer server;
  private MachineTime time;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @BeforeEach
  void freshLog() {
    run = new FetchRun(kafka, Kcs10DayOperation.IMPORTS_BY_ITEM, "2026-12-11T00:00:00Z");
    server = run.server;
    time = run.time;
    server.figures.putMonths("2026-09", "2026-11");
    server.figures.put("2026-12/10");
  }

  @Test
  void whatMayPassIsAskedForAgainWithGrowingPauses() {
    String whole = server.figures.response("202601", "202612");
    Reply[] failures = {
      KcsServer.status(500, "Unexpected errors"),
      KcsServer.status(502, "<html><head><title>502 Bad Gateway</title></head></html>"),
      KcsServer.gatewayError(200, "04", "HTTP_ERROR"),
      KcsServer.status(200, "<!DOCTYPE html><html><body>서비스 점검 중</body></html>"),
      KcsServer.status(200, whole.substring(0, whole.length() / 2)),
      KcsServer.breakOff(),
      server.stall()
    };
    server.next(failures);
    assertThat(run.fetch("--months=12", "--longest-pause=240", "--request-timeout=2")).isZero();
    assertThat(server.requests()).hasSize(failures.length + 1);
    assertThat(time.woken())
        .containsExactly(
            "2026-12-11T00:01:00Z",
            "2026-12-11T00:03:00Z",
            "2026-12-11T00:07:00Z",
            "2026-12-11T00:11:00Z",
            "2026-12-11T00:15:00Z",
            "2026-12-11T00:19:00Z",
            "2026-12-11T00:23:00Z");
    assertThat(run.said())
        .contains("HTTP status 500", "HTTP status 502", "error 04", "no whole answer within 2 s")
        .contains("a page, half an answer or another service's", "the connection broke");
    assertThat(run.markers())
        .singleElement()
        .extracting(ReleaseMarker::getBackfill)
        .isEqualTo(true);
  }

  @Test
  void onceMeansOnceAlsoAfterAFailureThatMayPass() {
    server.next(KcsServer.status(500, "Unexpected errors"));
    assertThat(run.fetch("--once")).isEqualTo(ExitCode.SERVICE);
    assertThat(server.requests()).hasSize(1);
    assertThat(time.woken()).isEmpty();
    assertThat(run.markers()).isEmpty();
  }

  @Test
  void theDaysLimitIsNotAskedAgainstBeforeMidnightInSeoul() {
    Reply limit =
        KcsServer.gatewayError(429, "22", "LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR");
    server.next(limit);
    assertThat(run.fetch()).isEqualTo(ExitCode.SERVICE);
    assertThat(server.requests()).hasSize(1);
    assertThat(time.woken()).isEmpty();
    assertThat(run.said()).contains("error 22", "after midnight in Seoul");
    server.next(limit);
    assertThat(run.fetch("--deadline=1440")).isZero();
    assertThat(time.woken()).containsExactly("2026-12-11T15:01:00Z");
    assertThat(run.markers()).hasSize(1);
  }

  @Test
  void aKeyThatIsNotRegisteredIsNotTriedAgain() {
    time.set("2026-12-11T01:00:00Z");
    assertThat(run.fetch("--operation=exports-by-item")).isEqualTo(ExitCode.SERVICE);
    assertThat(server.requests()).hasSize(1);
    assertThat(time.woken()).isEmpty();
    assertThat(run.said())
        .contains("error 30: the key is not registered, or this data set was not applied for")
        .contains("(SERVICE_KEY_IS_NOT_REGISTERED_ERROR)");
    server.next(KcsServer.status(403, "Forbidden"));
    assertThat(run.fetch()).isEqualTo(ExitCode.SERVICE);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aWrongParameterIsNotTriedAgainAndTheServicesWordsDoNotSayTheKey() {
    server.next(KcsServer.parameterError("serviceKey=" + KcsServer.KEY + " 오류"));
    assertThat(run.fetch()).isEqualTo(ExitCode.SERVICE);
    assertThat(run.said()).contains("error 99: a parameter of the request is wrong");
    server.next(KcsServer.status(302, ""));
    assertThat(run.fetch()).isEqualTo(ExitCode.SERVICE);
    assertThat(run.said()).contains("HTTP status 302");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aConnectionThatIsRefusedIsTriedUntilTheDeadline() {
    server.close();
    assertThat(run.fetch("--deadline=3")).isEqualTo(ExitCode.SERVICE);
    assertThat(time.woken()).endsWith("2026-12-11T00:03:00Z").hasSize(2);
    assertThat(run.said()).contains("the connection was refused, or its name is not known");
  }

  @Test
  void eitherFormOfTheKeyWillDo() throws IOException {
    Path encoding = Files.writeString(files.resolve("encoding"), KcsServer.ENCODED_KEY + "\n");
    Path decoding = Files.writeString(files.resolve("decoding"), KcsServer.KEY);
    assertThat(run.fetch("--once", "--key-file=" + encoding)).isZero();
    assertThat(run.fetch("--once", "--key-file=" + decoding)).isZero();
    assertThat(run.markers()).hasSize(1);
    assertThat(run.fetch("--once", "--key-file=" + KcsServer.ENCODED_KEY))
        .isEqualTo(ExitCode.BAD_FILE);
  }

  /** A process of its own, with every logger at its most talkative. */
  @Test
  void noLogSaysTheKey() throws Exception {
    assertThat(process("--once", "--keep=" + files.resolve("kept"))).isZero();
    assertThat(run.said()).contains("written   ").containsPattern("DEBUG|TRACE");
    server.next(KcsServer.breakOff());
    assertThat(process("--once")).isEqualTo(ExitCode.SERVICE);
    server.next(KcsServer.parameterError("serviceKey=" + KcsServer.ENCODED_KEY));
    assertThat(process("--once")).isEqualTo(ExitCode.SERVICE);
    try (Stream<Path> kept = Files.list(files.resolve("kept"))) {
      for (Path file : kept.toList()) {
        assertThat(file.toString()).doesNotContain("made");
        assertThat(file).content().doesNotContain(KcsServer.KEY, KcsServer.ENCODED_KEY);
      }
    }
  }

  private int process(String... arguments) throws IOException, InterruptedException {
    Path logging =
        Files.writeString(
            files.resolve("logging.properties"),
            """
            rootLogger.level = trace
            rootLogger.appenderRef.console.ref = console
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %p %c %m%n%throwable
            """);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlog4j2.configurationFile=" + logging,
                "-cp",
                System.getProperty("java.class.path"),
                Ingest.class.getName()));
    command.addAll(run.onLog(run.topics, run.fetchArguments(arguments)));
    Path output = files.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put(FetchOptions.KEY_VARIABLE, KcsServer.ENCODED_KEY);
    Process process = builder.start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it did not end");
    }
    run.hear(Files.readAllBytes(output));
    return process.exitValue();
  }
}
