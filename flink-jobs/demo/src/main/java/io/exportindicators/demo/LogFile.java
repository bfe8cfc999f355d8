package io.exportindicators.demo;

import java.nio.file.Path;

/** Where the libraries of the line write their warnings: not on the console. */
final class LogFile {
  private LogFile() {}

  /** Sets the file; to be called before the first logger is made. */
  static void use(Path file) {
    System.setProperty("demo.log", file.toString());
    System.setProperty("log4j2.configurationFile", "demo-log4j2.properties");
  }
}
