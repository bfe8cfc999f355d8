package io.exportindicators.benchmarks.backtest;

import io.exportindicators.indicators.Months;
import io.exportindicators.ingest.PlainFiguresReader;
import io.exportindicators.ingest.Release;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.tables.TableException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Options of every command that replays files of figures. */
final class ReplayOptions {
  private static final String REPORTER = "KOR";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plain files of figures, as ingest reads them; together they are replayed.")
  private List<Path> files;

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description =
          "Definition and sector, kcs-item/total, or \"kcs-item/total without semiconductors\"; may"
              + " be given several times; all that can be judged if not given.")
  private List<String> names = List.of();

  @Option(
      names = "--first",
      paramLabel = "MONTH",
      converter = MonthConverter.class,
      description = "First month that is judged; the first that can be if not given.")
  private Integer first;

  @Option(
      names = "--last",
      paramLabel = "MONTH",
      converter = MonthConverter.class,
      description = "Last month that is judged; the last that can be if not given.")
  private Integer last;

  @Option(
      names = "--definitions",
      paramLabel = "FILE",
      converter = DefinitionsConverter.class,
      description = "The definition table; the one that comes with the job if not given.")
  private DefinitionTable definitions = DefinitionTableReader.standard();

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** A replay of the files; wrong usage where they hold what cannot be replayed. */
  FiguresReplay replay() {
    List<Release> releases = new ArrayList<>();
    PlainFiguresReader reader = new PlainFiguresReader();
    files.forEach(file -> releases.addAll(reader.read(file)));
    try {
      return new FiguresReplay(releases, definitions);
    } catch (IllegalArgumentException e) {
      throw wrong(files + ": " + e.getMessage());
    }
  }

  /** The series of a replay that are asked for; working days are known for Korea only. */
  List<ReplayedSeries> series(FiguresReplay replay) {
    List<ReplayedSeries> korean =
        replay.series().stream().filter(series -> series.reporter().equals(REPORTER)).toList();
    for (String name : names) {
      if (korean.stream().noneMatch(series -> series.name().equals(name))) {
        throw wrong(
            "--series: found \"%s\", expected one of %s"
                .formatted(name, korean.stream().map(ReplayedSeries::name).distinct().toList()));
      }
    }
    return korean.stream()
        .filter(series -> names.isEmpty() || names.contains(series.name()))
        .toList();
  }

  /** The number of the first month that is judged. */
  int first() {
    return first == null ? Months.of(ReferencePeriod.FIRST_YEAR, 1) : first;
  }

  /** The number of the last month that is judged. */
  int last() {
    int month = last == null ? Months.of(ReferencePeriod.LAST_YEAR, Months.YEAR) : last;
    if (month < first()) {
      throw wrong("--last: " + Months.text(month) + " is before --first");
    }
    return month;
  }

  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  static final class MonthConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return ReferencePeriod.parse(text)
          .filter(period -> period.kind() == ReferencePeriod.Kind.MONTH)
          .map(FiguresReplay::month)
          .orElseThrow(
              () -> new TypeConversionException("expected a month such as 2019-01, not " + text));
    }
  }

  static final class DefinitionsConverter implements ITypeConverter<DefinitionTable> {
    @Override
    public DefinitionTable convert(String text) {
      try {
        return DefinitionTableReader.read(Path.of(text));
      } catch (TableException | UncheckedIOException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
