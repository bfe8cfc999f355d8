/** The Flink jobs: a package for each stage, wired in the topologies. */
package io.exportindicators.jobs;
