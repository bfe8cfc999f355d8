package io.exportindicators.demo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What the names of tests promise. */
final class TestRules {
  private static final Set<String> REAL_PARTS =
      Set.of(
          "io.exportindicators.embedded.EmbeddedKafka",
          "io.exportindicators.embedded.EmbeddedPostgres",
          "org.apache.flink.runtime.minicluster.MiniCluster");

  private TestRules() {}

  static ArchRule testsWithServersAreIntegrationTests() {
    return classes()
        .that(describe("have tests", TestRules::hasTests))
        .and(describe("start a server", TestRules::startsServer))
        .should()
        .haveSimpleNameEndingWith("ITCase")
        .because("unit tests run in seconds and without ports");
  }

  static ArchRule testsAreNamedByTheirTier() {
    return classes()
        .that(describe("have tests", TestRules::hasTests))
        .should()
        .haveNameMatching(".*(Test|ITCase)(\\$.*)?")
        .because("a test of another name is run by nobody");
  }

  private static boolean hasTests(JavaClass type) {
    return type.getMethods().stream()
        .flatMap(method -> method.getAnnotations().stream())
        .map(annotation -> annotation.getRawType().getName())
        .anyMatch(
            name ->
                name.equals("org.junit.jupiter.api.Test")
                    || name.equals("org.junit.jupiter.params.ParameterizedTest")
                    || name.equals("org.junit.jupiter.api.TestFactory")
                    || name.equals("net.jqwik.api.Property"));
  }

  private static boolean startsServer(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> REAL_PARTS.contains(dependency.getTargetClass().getName()));
  }
}
