package io.exportindicators.demo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which room may know what, under a root package so that the rules can be tried on others. */
final class RoomRules {
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.of(
          "schemas", Set.of(),
          "indicators", Set.of(),
          "embedded", Set.of(),
          "jobs", Set.of("indicators", "schemas"),
          "ingest", Set.of("schemas"),
          "exporter", Set.of("schemas"),
          "migrate", Set.of("schemas"));
  private static final Set<String> ROOMS =
      Set.of(
          "schemas",
          "indicators",
          "embedded",
          "jobs",
          "ingest",
          "exporter",
          "migrate",
          "demo",
          "benchmarks",
          "faults");

  private final String root;

  RoomRules(String root) {
    this.root = root;
  }

  ArchRule mathematicsIsPure() {
    return classes()
        .that()
        .resideInAPackage(room("indicators"))
        .and()
        .resideOutsideOfPackage(root + ".indicators.seasonal..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", room("indicators"))
        .because("a formula is checked with a pencil: no cluster, no format, no library in it");
  }

  ArchRule seasonalKnowsJDemetraBesides() {
    return classes()
        .that()
        .resideInAPackage(root + ".indicators.seasonal..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", room("indicators"), "jdplus..")
        .because("seasonal adjustment is JDemetra+'s, and it is known in one package only");
  }

  ArchRule onlySeasonalKnowsJDemetra() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".indicators.seasonal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jdplus..")
        .because("what the jobs keep of a model outlives the library that found it");
  }

  List<ArchRule> roomsKnowOnlyTheirOwn() {
    List<ArchRule> rules = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : MAY_KNOW.entrySet()) {
      String[] others =
          ROOMS.stream()
              .filter(room -> !room.equals(entry.getKey()) && !entry.getValue().contains(room))
              .sorted()
              .map(this::room)
              .toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(room(entry.getKey()))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .because("data only ever moves down the line, and so does what a room knows"));
    }
    return rules;
  }

  ArchRule onlyTheJobsKnowFlink() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            room("schemas"),
            room("indicators"),
            room("ingest"),
            room("exporter"),
            room("migrate"),
            room("embedded"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.flink..")
        .because("files are loaded and metrics are shown without a cluster");
  }

  ArchRule onlyTheExporterKnowsPrometheus() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            room("schemas"),
            room("indicators"),
            room("jobs"),
            room("ingest"),
            room("migrate"),
            room("embedded"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus..")
        .because("a series must outlive the job, so it is not a gauge of a task manager");
  }

  private String room(String name) {
    return root + "." + name + "..";
  }
}
