package io.exportindicators.jobs.history;

/**
 * A message of the indicators topic as it was read.
 *
 * @param offset its place in the topic
 * @param bytes its value, empty where it had none
 */
public record RawMessage(long offset, byte[] bytes) {}
