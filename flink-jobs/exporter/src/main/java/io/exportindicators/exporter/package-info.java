/** The newest indicators as Prometheus metrics: {@code indicators.v1} in, {@code /metrics} out. */
package io.exportindicators.exporter;
