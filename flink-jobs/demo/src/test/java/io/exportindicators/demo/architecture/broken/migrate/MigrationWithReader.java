package io.exportindicators.demo.architecture.broken.migrate;

import io.exportindicators.demo.architecture.broken.ingest.ReaderWithFlink;

/** Knows a room that is none of its business. */
record MigrationWithReader(ReaderWithFlink reader) {}
