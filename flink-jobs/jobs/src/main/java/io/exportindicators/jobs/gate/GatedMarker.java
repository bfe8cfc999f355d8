package io.exportindicators.jobs.gate;

/**
 * A release that the gate has judged.
 *
 * @param position the vintage: offset of the marker in the log
 * @param source source of the release
 * @param releaseId the release
 * @param message the marker's bytes
 * @param documents the bytes of its goals and policy events
 * @param withheld why it was withheld, empty when it passed
 */
public record GatedMarker(
    long position,
    String source,
    String releaseId,
    byte[] message,
    byte[][] documents,
    String withheld) {}
