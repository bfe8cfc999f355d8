package io.exportindicators.demo.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.avro.specific.AvroGenerated;

/** Follows the fields of everything that a class of state descriptors names. */
final class GeneratedInState extends ArchCondition<JavaClass> {
  private static final String OURS = "io.exportindicators.";

  private GeneratedInState() {
    super("name no type that holds a generated class");
  }

  static ArchCondition<JavaClass> condition() {
    return new GeneratedInState();
  }

  @Override
  public void check(JavaClass descriptors, ConditionEvents events) {
    Deque<JavaClass> open = new ArrayDeque<>();
    for (Dependency dependency : descriptors.getDirectDependenciesFromSelf()) {
      open.add(dependency.getTargetClass().getBaseComponentType());
    }
    Set<JavaClass> seen = new HashSet<>();
    while (!open.isEmpty()) {
      JavaClass type = open.pop();
      if (!type.getName().startsWith(OURS) || !seen.add(type)) {
        continue;
      }
      events.add(
          new SimpleConditionEvent(
              descriptors,
              !type.isAnnotatedWith(AvroGenerated.class),
              descriptors.getName() + " leads to " + type.getName()));
      for (JavaField field : type.getFields()) {
        if (!field.getModifiers().contains(JavaModifier.STATIC)) {
          field.getAllInvolvedRawTypes().forEach(open::add);
        }
      }
    }
  }
}
