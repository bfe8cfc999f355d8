package io.exportindicators.demo.architecture.broken.jobs.config;

import io.exportindicators.schemas.Status;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** State that holds a generated class, two steps away. */
final class StateDescriptors {
  static final ValueStateDescriptor<Outer> HELD = new ValueStateDescriptor<>("held", Outer.class);

  private StateDescriptors() {}

  record Outer(Inner inner) {}

  record Inner(Status status) {}
}
