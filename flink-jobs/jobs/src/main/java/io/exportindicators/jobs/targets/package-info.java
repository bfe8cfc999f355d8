/** The goals of a strategy against what is measured: value, path, progress, status. */
package io.exportindicators.jobs.targets;
