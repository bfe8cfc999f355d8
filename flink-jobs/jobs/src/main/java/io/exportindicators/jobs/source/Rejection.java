package io.exportindicators.jobs.source;

/**
 * A message that cannot be used.
 *
 * @param offset its offset in the log
 * @param reason why, in words for an operator
 * @param message its bytes; empty where only its offset is still known, the log has them
 */
public record Rejection(long offset, String reason, byte[] message) {}
