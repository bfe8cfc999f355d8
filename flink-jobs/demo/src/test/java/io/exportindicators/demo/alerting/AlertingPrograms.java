package io.exportindicators.demo.alerting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether this machine has Prometheus and Alertmanager, which are none of Maven's. */
public final class AlertingPrograms {
  /** The variable of the environment by which missing programs are an error. */
  private static final String REQUIRED = "EXPORT_INDICATORS_REQUIRE_ALERTING";

  private static final List<String> ALERTMANAGERS =
      List.of("alertmanager", "prometheus-alertmanager");

  private AlertingPrograms() {}

  /** Skips the test where a program is missing, or fails where the environment requires them. */
  public static void assumeInstalled() {
    boolean installed =
        isInstalled("prometheus") && ALERTMANAGERS.stream().anyMatch(AlertingPrograms::isInstalled);
    String message =
        "prometheus and prometheus-alertmanager are not both on the path (Debian has packages of"
            + " these names); "
            + REQUIRED
            + " makes this an error";
    if (!installed && System.getenv(REQUIRED) != null) {
      throw new AssertionError(message);
    }
    assumeTrue(installed, message);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
