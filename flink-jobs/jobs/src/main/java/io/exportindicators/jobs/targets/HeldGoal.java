package io.exportindicators.jobs.targets;

import io.exportindicators.jobs.source.StrategyGoal;

/**
 * A goal as the newest release has it.
 *
 * @param goal the goal
 * @param position log position of that release
 * @param publishedMillis its publication, milliseconds since 1970-01-01 UTC
 */
public record HeldGoal(StrategyGoal goal, long position, long publishedMillis) {}
