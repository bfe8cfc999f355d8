package io.exportindicators.ingest;

import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.exportindicators.schemas.tables.TableException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Options that say what to ask of the service, and how often. */
final class FetchOptions {
  /** Environment variable that holds the key. */
  static final String KEY_VARIABLE = "EXPORT_INDICATORS_KCS_KEY";

  private static final int MOST_MONTHS = 600;
  private static final int MOST_SECONDS = 86_400;
  private static final int MOST_MINUTES = 10 * 24 * 60;

  @Option(
      names = "--operation",
      paramLabel = "NAME",
      required = true,
      converter = FormatOptions.OperationConverter.class,
      description =
          "exports-by-item, imports-by-item, exports-by-country or imports-by-country; the key must"
              + " have been applied for each.")
  Kcs10DayOperation operation;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description =
          "Holds the portal's service key, its Encoding or its Decoding form; without it, the"
              + " environment variable "
              + KEY_VARIABLE
              + " does.")
  private Path keyFile;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      defaultValue = "https://apis.data.go.kr/1220000",
      converter = GatewayConverter.class,
      description = "The service's gateway (default ${DEFAULT-VALUE}).")
  URI gateway;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "24",
      description =
          "How many months to ask for, the running one and those before it (default"
              + " ${DEFAULT-VALUE}), twelve a request: what was silently revised in them is found.")
  private int months;

  @Option(
      names = "--release-calendar",
      paramLabel = "FILE",
      converter = CalendarConverter.class,
      description =
          "When each source publishes; built in if not given. Give the exporter the same.")
  private ReleaseCalendar calendar;

  @Option(
      names = "--deadline",
      paramLabel = "MINUTES",
      defaultValue = "360",
      description = "Give up after so long (default ${DEFAULT-VALUE}).")
  private int deadlineMinutes;

  @Option(
      names = "--first-pause",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Before asking again; then twice as long each time (default ${DEFAULT-VALUE}).")
  private int firstPauseSeconds;

  @Option(
      names = "--longest-pause",
      paramLabel = "SECONDS",
      defaultValue = "900",
      description = "No pause is longer (default ${DEFAULT-VALUE}).")
  private int longestPauseSeconds;

  @Option(
      names = "--request-timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "For each whole answer (default ${DEFAULT-VALUE}).")
  private int requestTimeoutSeconds;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  int months() {
    return within("--months", months, MOST_MONTHS);
  }

  ReleaseCalendar calendar() {
    return calendar == null ? ReleaseCalendarReader.standard() : calendar;
  }

  Duration deadline() {
    return Duration.ofMinutes(within("--deadline", deadlineMinutes, MOST_MINUTES));
  }

  Backoff backoff() {
    int first = within("--first-pause", firstPauseSeconds, MOST_SECONDS);
    int longest = within("--longest-pause", longestPauseSeconds, MOST_SECONDS);
    if (longest < first) {
      throw wrong("--longest-pause: is shorter than --first-pause");
    }
    return new Backoff(Duration.ofSeconds(first), Duration.ofSeconds(longest));
  }

  KcsService service(Surroundings surroundings) {
    Duration timeout =
        Duration.ofSeconds(within("--request-timeout", requestTimeoutSeconds, MOST_SECONDS));
    return new KcsService(gateway, key(surroundings), timeout);
  }

  private ServiceKey key(Surroundings surroundings) {
    if (keyFile != null) {
      return ServiceKey.in(keyFile);
    }
    return surroundings
        .environment()
        .apply(KEY_VARIABLE)
        .map(text -> ServiceKey.of(text, KEY_VARIABLE))
        .orElseThrow(() -> wrong("no key: give --key-file, or set " + KEY_VARIABLE));
  }

  private int within(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw wrong("%s: expected 1 to %d".formatted(option, most));
    }
    return value;
  }

  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** The address is not quoted: somebody may have pasted one with a key. */
  static final class GatewayConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      try {
        URI address = URI.create(text);
        if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
            && address.getHost() != null
            && address.getRawUserInfo() == null
            && address.getRawQuery() == null
            && address.getRawFragment() == null) {
          return address;
        }
      } catch (IllegalArgumentException e) {
        // Said below.
      }
      throw new TypeConversionException("expected http(s)://HOST/PATH and nothing behind it");
    }
  }

  static final class CalendarConverter implements ITypeConverter<ReleaseCalendar> {
    @Override
    public ReleaseCalendar convert(String text) {
      try {
        return ReleaseCalendarReader.read(Path.of(text));
      } catch (TableException | UncheckedIOException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
