package io.exportindicators.migrate;

import io.exportindicators.schemas.DatabaseReader;
import io.exportindicators.schemas.DatabaseSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Migrates the database and makes the role that reads it; a second run changes nothing. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Brings the database of the history up to date, before HistoryJob starts.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the database is up to date",
      "1:it is not; the message says why",
      "2:wrong usage"
    })
public final class Migrate implements Callable<Integer> {
  /** Environment variable of the owner's password, read where no file is named. */
  static final String PASSWORD_VARIABLE = "EXPORT_INDICATORS_JDBC_PASSWORD";

  private static final int FAILED = 1;

  @Spec private CommandSpec spec;

  @Option(names = "--jdbc-url", paramLabel = "URL", description = "The database.")
  private String url = "jdbc:postgresql://127.0.0.1:5432/postgres";

  @Option(
      names = "--jdbc-user",
      paramLabel = "NAME",
      description = "Its owner, who may make roles.")
  private String user = "postgres";

  @Option(
      names = "--jdbc-password-file",
      paramLabel = "FILE",
      description = "The owner's password; without it " + PASSWORD_VARIABLE + " has it.")
  private Path passwordFile;

  @Option(
      names = "--reader-password-file",
      paramLabel = "FILE",
      description = "Makes the role reader, for dashboards, with this password.")
  private Path readerPasswordFile;

  /** Runs it and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Migrate()).execute(arguments));
  }

  @Override
  public Integer call() {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new ParameterException(
          spec.commandLine(),
          "--jdbc-url: jdbc:postgresql://host:port/database is expected, is '" + url + "'");
    }
    String password = password();
    try {
      DatabaseSchema.migrate(url, user, password);
      say("the database is up to date");
      if (readerPasswordFile != null) {
        DatabaseReader.create(
            url, user, password, content("--reader-password-file", readerPasswordFile));
        say("role " + DatabaseReader.NAME + " may read it");
      }
      return 0;
    } catch (IllegalStateException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return FAILED;
    }
  }

  private String password() {
    if (passwordFile != null) {
      return content("--jdbc-password-file", passwordFile);
    }
    String password = System.getenv(PASSWORD_VARIABLE);
    if (password == null) {
      throw new ParameterException(
          spec.commandLine(), "no password: give --jdbc-password-file or set " + PASSWORD_VARIABLE);
    }
    return password;
  }

  private String content(String option, Path file) {
    try {
      String text = Files.readString(file).strip();
      if (!text.isEmpty()) {
        return text;
      }
      throw new ParameterException(spec.commandLine(), option + ": '" + file + "' is empty");
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), option + ": '" + file + "' cannot be read", e);
    }
  }

  private void say(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }
}
