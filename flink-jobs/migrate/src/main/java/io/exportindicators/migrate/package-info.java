/** Brings the database up to date as a process of its own, before HistoryJob starts. */
package io.exportindicators.migrate;
