package io.exportindicators.demo.architecture.broken.indicators;

import io.exportindicators.demo.architecture.broken.jobs.series.StageWithRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mathematics that knows a library and the stage above it. */
final class FormulaThatLogs {
  private static final Logger LOG = LoggerFactory.getLogger(FormulaThatLogs.class);

  private FormulaThatLogs() {}

  static double half(StageWithRecord stage) {
    LOG.info("half of {}", stage);
    return 0.5;
  }
}
