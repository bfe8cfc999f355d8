package io.exportindicators.demo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/** Where records, state and time may be, under a root package. */
final class DataRules {
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalTime.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.lang.System.currentTimeMillis");

  private final String root;

  DataRules(String root) {
    this.root = root;
  }

  ArchRule recordsStayAtTheEdges() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".jobs..")
        .and()
        .resideOutsideOfPackages(
            root + ".jobs.source..", root + ".jobs.sink..", root + ".jobs.history..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SpecificRecord.class)
        .because("a schema may change without touching what is computed or stored");
  }

  ArchRule stateHoldsNoGeneratedClass() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .haveSimpleName("StateDescriptors")
        .should(GeneratedInState.condition())
        .because("a savepoint must be readable after any change of a schema");
  }

  /** HistoryJob has one operator with state, which describes its own. */
  ArchRule stateIsDescribedInOneFile() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".jobs..")
        .and()
        .resideOutsideOfPackage(root + ".jobs.history..")
        .and()
        .doNotHaveSimpleName("StateDescriptors")
        .should()
        .callConstructorWhere(
            describe(
                "it makes a state descriptor",
                call ->
                    call.getTargetOwner()
                        .getPackageName()
                        .equals("org.apache.flink.api.common.state")))
        .because("the names and types of state are the contract of every savepoint");
  }

  ArchRule noClockBelowMain() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and(
            describe(
                "have no main method", type -> type.tryGetMethod("main", String[].class).isEmpty()))
        .should()
        .callMethodWhere(
            describe(
                "it reads the wall clock",
                call -> CLOCKS.contains(call.getTargetOwner().getName() + "." + call.getName())))
        .because("the same log must give the same bytes whenever it is read");
  }

  ArchRule nothingMutableIsShared() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .arePublic()
        .and()
        .areStatic()
        .should(BE_CONSTANT)
        .because("a static registry outlives the job that filled it");
  }

  private static final ArchCondition<JavaField> BE_CONSTANT =
      new ArchCondition<>("be final and of no array, collection or map") {
        @Override
        public void check(JavaField field, ConditionEvents events) {
          JavaClass type = field.getRawType();
          boolean constant =
              field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                  && !type.isArray()
                  && !type.isAssignableTo(Collection.class)
                  && !type.isAssignableTo(Map.class);
          events.add(new SimpleConditionEvent(field, constant, field.getFullName()));
        }
      };
}
