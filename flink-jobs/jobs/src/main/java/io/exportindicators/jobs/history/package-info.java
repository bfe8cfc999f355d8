/** HistoryJob: every vintage of every indicator, release by release, into PostgreSQL. */
package io.exportindicators.jobs.history;
