package io.exportindicators.demo.architecture.broken.indicators.seasonal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seasonal adjustment that knows another library than JDemetra+. */
final class AdjustmentThatLogs {
  private static final Logger LOG = LoggerFactory.getLogger(AdjustmentThatLogs.class);

  private AdjustmentThatLogs() {}

  static void adjust() {
    LOG.info("adjusted");
  }
}
