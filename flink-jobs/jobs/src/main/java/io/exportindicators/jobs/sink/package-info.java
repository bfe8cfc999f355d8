/** Puts a release's results in order and writes them with their end marker in one go. */
package io.exportindicators.jobs.sink;
