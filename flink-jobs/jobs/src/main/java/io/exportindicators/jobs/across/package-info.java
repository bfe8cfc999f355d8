/**
 * All series of one reporter side by side: folds a complete release and computes what it changes in
 * the indicators.
 */
package io.exportindicators.jobs.across;
