/**
 * Keeps every partner's amount by group and tells the next stage what a release changed in each
 * series.
 */
package io.exportindicators.jobs.series;
