package io.exportindicators.ingest;

import java.io.PrintWriter;
import java.util.function.LongFunction;

/**
 * Where a command speaks to people.
 *
 * @param out results
 * @param err errors
 * @param progress shows progress towards a number of records
 */
record Console(PrintWriter out, PrintWriter err, LongFunction<LoadProgress> progress) {}
