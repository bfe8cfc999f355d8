package io.exportindicators.demo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on the real rooms, and each on rooms that break it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "io.exportindicators";
  private static final String BROKEN = "io.exportindicators.demo.architecture.broken";

  private final JavaClasses real =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

  static List<ArchRule> rules(String root) {
    RoomRules rooms = new RoomRules(root);
    DataRules data = new DataRules(root);
    List<ArchRule> rules = new ArrayList<>(rooms.roomsKnowOnlyTheirOwn());
    rules.addAll(
        List.of(
            rooms.mathematicsIsPure(),
            rooms.seasonalKnowsJDemetraBesides(),
            rooms.onlySeasonalKnowsJDemetra(),
            rooms.onlyTheJobsKnowFlink(),
            rooms.onlyTheExporterKnowsPrometheus(),
            data.recordsStayAtTheEdges(),
            data.stateHoldsNoGeneratedClass(),
            data.stateIsDescribedInOneFile(),
            data.noClockBelowMain(),
            data.nothingMutableIsShared()));
    return rules;
  }

  static Stream<ArchRule> rulesOfTheRealRooms() {
    return rules(ROOT).stream();
  }

  static Stream<ArchRule> rulesOfTheBrokenRooms() {
    return rules(BROKEN).stream();
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheRealRooms")
  void holds(ArchRule rule) {
    rule.check(real);
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheBrokenRooms")
  void canFail(ArchRule rule) {
    assertThat(rule.evaluate(broken).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void holdsForTheTestsOfEveryRoom() throws IOException {
    JavaClasses tests = new ClassFileImporter().importPaths(testClasses());
    assertThat(tests.stream().map(type -> type.getPackageName()))
        .as("rooms with compiled tests")
        .anyMatch(name -> name.startsWith(ROOT + ".schemas"))
        .anyMatch(name -> name.startsWith(ROOT + ".jobs"))
        .anyMatch(name -> name.startsWith(ROOT + ".ingest"))
        .anyMatch(name -> name.startsWith(ROOT + ".exporter"));
    JavaClasses others = tests.that(new OutsideOf(BROKEN));
    TestRules.testsAreNamedByTheirTier().check(others);
    TestRules.testsWithServersAreIntegrationTests().check(others);
  }

  @Test
  void rulesOfTestsCanFail() {
    assertThat(TestRules.testsAreNamedByTheirTier().evaluate(broken).hasViolation()).isTrue();
    assertThat(TestRules.testsWithServersAreIntegrationTests().evaluate(broken).hasViolation())
        .isTrue();
  }

  private static List<Path> testClasses() throws IOException {
    Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../..");
    try (Stream<Path> rooms = Files.list(project.resolve("flink-jobs"))) {
      return Stream.concat(Stream.of(project.resolve("schemas")), rooms)
          .map(room -> room.resolve("target/test-classes"))
          .filter(Files::isDirectory)
          .toList();
    }
  }
}
