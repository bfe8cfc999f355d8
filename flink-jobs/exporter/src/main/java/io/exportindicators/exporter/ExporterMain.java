package io.exportindicators.exporter;

import io.exportindicators.schemas.KafkaConfigFile;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.tables.ReleaseCalendar;
import io.exportindicators.schemas.tables.ReleaseCalendarReader;
import io.exportindicators.schemas.tables.TableException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The exporter as a process: runs until it is told to end; exit code 2 for a wrong option. */
@Command(
    name = "exporter",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Serves the newest value of each indicator to Prometheus.")
public final class ExporterMain implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      description = "Where Kafka is; several separated by commas (default: 127.0.0.1:9092).")
  private String bootstrapServers;

  @Option(
      names = KafkaConfigFile.OPTION,
      paramLabel = "FILE",
      description = "Settings of Kafka's clients, a properties file; secrets belong here.")
  private Path kafkaConfig;

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      description = "Where /metrics, /-/ready and /-/healthy are served; port 0 is any free one.")
  private String listen = ExporterOptions.DEFAULT_LISTEN;

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "Serves the pages over TLS: the chain of certificates in PEM, its own first.")
  private Optional<Path> tlsCertificate = Optional.empty();

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "Key of that certificate, in PEM, PKCS#8 without a password.")
  private Optional<Path> tlsKey = Optional.empty();

  @Option(
      names = "--basic-auth-file",
      paramLabel = "FILE",
      description =
          "Who may read /metrics: lines user:bcrypt, as htpasswd -B writes them. Probes stay open.")
  private Optional<Path> basicAuthFile = Optional.empty();

  @Option(
      names = "--indicators-topic",
      paramLabel = "NAME",
      description = "The topic that is read.")
  private String indicatorsTopic = Topics.INDICATORS.name();

  @Option(
      names = "--release-calendar",
      paramLabel = "FILE",
      converter = CalendarConverter.class,
      description =
          "When each source publishes; the calendar that comes with the program if not given.")
  private ReleaseCalendar releaseCalendar;

  @Option(
      names = "--property",
      paramLabel = "KEY=VALUE",
      description = "A setting of the Kafka consumer; beats the file. May be given several times.")
  private Map<String, String> properties = new LinkedHashMap<>();

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ExporterMain()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Exporter exporter = start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(exporter::close));
      spec.commandLine()
          .getOut()
          .println("metrics at " + scheme() + "://" + host() + ":" + exporter.port() + "/metrics");
      spec.commandLine().getOut().flush();
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private Exporter start() {
    try {
      Map<String, String> kafka = new LinkedHashMap<>();
      if (kafkaConfig != null) {
        kafka.putAll(KafkaConfigFile.read(kafkaConfig));
      }
      kafka.putAll(properties);
      String servers = kafka.getOrDefault("bootstrap.servers", "127.0.0.1:9092");
      return Exporter.start(
          new ExporterOptions(
              bootstrapServers == null ? servers : bootstrapServers,
              ExporterOptions.address(listen),
              indicatorsTopic,
              releaseCalendar == null ? ReleaseCalendarReader.standard() : releaseCalendar,
              PageSecurity.read(tlsCertificate, tlsKey, basicAuthFile),
              kafka));
    } catch (CannotListenException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (KafkaException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw new ParameterException(spec.commandLine(), reason.getMessage(), e);
    }
  }

  private String scheme() {
    return tlsCertificate.isPresent() ? "https" : "http";
  }

  private String host() {
    return listen.substring(0, listen.lastIndexOf(':'));
  }

  /** Reads the calendar, so that what is wrong in it is a wrong option. */
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
