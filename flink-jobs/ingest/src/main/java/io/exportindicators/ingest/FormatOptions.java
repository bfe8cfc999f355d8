package io.exportindicators.ingest;

import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.tables.MeasureTable;
import io.exportindicators.schemas.tables.MeasureTableReader;
import io.exportindicators.schemas.tables.TableException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Options that say what a file does not say itself. */
final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "NAME",
      description =
          "plain, kcs-10day, kosis or un-comtrade; by the file's ending (.csv plain, .xml kcs-10day,"
              + " .json kosis) if not given.")
  String format;

  @Option(
      names = "--operation",
      paramLabel = "NAME",
      converter = OperationConverter.class,
      description =
          "kcs-10day: exports-by-item, imports-by-item, exports-by-country or imports-by-country.")
  Kcs10DayOperation operation;

  @Option(
      names = "--published",
      paramLabel = "WHEN",
      converter = PublishedConverter.class,
      description =
          "kcs-10day, kosis, un-comtrade: when the figures were published: a date (09:00 in Seoul)"
              + " or a date-time with offset; if not given, for kosis the date of the last change.")
  Instant published;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = StatusConverter.class,
      description =
          "kcs-10day, kosis, un-comtrade: provisional, monthly-final or annual-final; if not given,"
              + " provisional, but annual-final for un-comtrade's years before the file's newest.")
  Status status;

  @Option(
      names = "--backfill",
      description =
          "kcs-10day, kosis, un-comtrade: the figures are a later vintage than their first"
              + " publication.")
  boolean backfill;

  @Option(
      names = "--definition",
      paramLabel = "ID",
      converter = DefinitionConverter.class,
      description =
          "un-comtrade: the definition of the file's rows; comtrade-hs8542 for product 8542 and so"
              + " on if not given.")
  String definition;

  @Option(
      names = "--measures",
      paramLabel = "FILE",
      converter = MeasuresConverter.class,
      description =
          "plain: the table of measures that targets may name; the one that comes with the program"
              + " if not given. Give the job the same.")
  MeasureTable measures;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** The option's value; wrong usage where it is not given. */
  <T> T needed(String option, T value) {
    if (value == null) {
      throw wrong("this format needs " + option);
    }
    return value;
  }

  /** Wrong usage where an option is given that the format has no use for. */
  void refuse(String option, Object value) {
    if (value != null && !value.equals(false)) {
      throw wrong(option + " is not for this format");
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  interface Parser<T> {
    T parse(String text) throws InvalidFieldException;
  }

  static <T> T convert(String text, Parser<T> parser) {
    try {
      return parser.parse(text);
    } catch (InvalidFieldException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  static final class OperationConverter implements ITypeConverter<Kcs10DayOperation> {
    @Override
    public Kcs10DayOperation convert(String text) {
      return FormatOptions.convert(text, Kcs10DayOperation::of);
    }
  }

  static final class DefinitionConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      return FormatOptions.convert(text, FieldText::id);
    }
  }

  static final class MeasuresConverter implements ITypeConverter<MeasureTable> {
    @Override
    public MeasureTable convert(String text) {
      try {
        return MeasureTableReader.read(Path.of(text));
      } catch (TableException | UncheckedIOException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  static final class PublishedConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      return FormatOptions.convert(text, FieldText::published);
    }
  }

  static final class StatusConverter implements ITypeConverter<Status> {
    @Override
    public Status convert(String text) {
      return FormatOptions.convert(text, FieldText::status);
    }
  }
}
