package io.exportindicators.demo;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** All that this JVM logs as information or worse, as it would stand in a file. */
final class CapturedLog extends AbstractAppender implements AutoCloseable {
  private final Collection<String> lines = new ConcurrentLinkedQueue<>();
  private final LoggerContext context = LoggerContext.getContext(false);
  private final Level before = root().getLevel();

  private CapturedLog() {
    super(
        "captured",
        null,
        PatternLayout.newBuilder().withPattern("%p %c %m%n%xEx").build(),
        false,
        Property.EMPTY_ARRAY);
  }

  static CapturedLog attached() {
    CapturedLog captured = new CapturedLog();
    captured.attach();
    return captured;
  }

  private void attach() {
    super.start();
    for (Map.Entry<String, Appender> other : root().getAppenders().entrySet()) {
      root().removeAppender(other.getKey());
      root().addAppender(other.getValue(), before, null);
    }
    root().addAppender(this, Level.INFO, null);
    root().setLevel(Level.INFO);
    context.updateLoggers();
  }

  @Override
  public void append(LogEvent event) {
    lines.add(getLayout().toSerializable(event).toString());
  }

  String text() {
    return String.join("", lines);
  }

  @Override
  public void close() {
    root().setLevel(before);
    root().removeAppender(getName());
    context.updateLoggers();
  }

  private LoggerConfig root() {
    return context.getConfiguration().getRootLogger();
  }
}
