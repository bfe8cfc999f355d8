package io.exportindicators.demo.architecture.broken.embedded;

import io.exportindicators.demo.architecture.broken.ingest.ReaderWithFlink;

/** A server that knows who talks to it. */
record ServerWithReader(ReaderWithFlink reader) {}
