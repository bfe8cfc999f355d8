/**
 * Identities packed into numbers: what state is keyed by, so every packing here is part of the
 * savepoint and is only ever added to.
 */
package io.exportindicators.jobs.key;
