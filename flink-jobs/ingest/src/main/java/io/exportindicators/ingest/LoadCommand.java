package io.exportindicators.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the releases of files into the log, each in one transaction. */
@Command(
    name = "load",
    description = {
      "Writes the releases of files into the log, each whole or not at all.",
      "All files are read and checked first: if one is wrong, nothing is written. A release that"
          + " the log has is recognised and skipped. A source's releases enter in the order of"
          + " their publication; an older one is refused.",
      "A release with an implausible value is refused too: a large one whose value per kg is 20"
          + " times as much or as little as before while its weight is not, as in a wrong currency"
          + " or unit. --accept loads it.",
      "Of an answer that fetch kept only what is new is loaded; its name says what other files need"
          + " options for. All files of one time are one release."
    },
    footerHeading = "%nPlain file (.csv), UTF-8:%n",
    footer = {
      "  # figures: 1                       the layout, needed: trade; or # observations: 1,",
      "                                     # targets: 1, # events: 1",
      "  # source: kcs-10day                id of the publishing source, needed",
      "  # agency: Korea Customs Service    whom to cite, needed",
      "  # title: Exports, days 1 to 10     needed",
      "  # kind: full                       full | delta; full, only trade: what is",
      "                                     covered and missing is zero",
      "  # observed: 2026-07-02T10:00+09:00 when the source was read, optional",
      "  # note: anything                   repeatable",
      "  only trade:",
      "  # unit: thousand USD               USD | thousand USD | million USD | 100 million USD",
      "  # weight unit: kg                  kg | g, needed where there are weights",
      "  # products: 8541,8542              covered though no row has them, optional",
      "  then CSV with these columns, in any order; trade:",
      "  published,definition,reporter,flow,classification,version,product,partner,",
      "  region,period,value,net_weight,status,backfill",
      "  observations:",
      "  published,definition,reporter,sector,measure,region,period,value,unit,",
      "  status,backfill",
      "  targets, a row a milestone:",
      "  published,target,title,title_ko,reporter,indicator,definition,sector,region,",
      "  kind,unit,base_period,base_value,period,value,document,announced,certainty,",
      "  ended",
      "  events:",
      "  published,event,date,reporter,sector,kind,title,title_ko,document",
      "  Units of observations and targets: ratio, percent, index 2020=100, persons,",
      "  thousand persons, hours, count, rank, tonnes, million tonnes, KRW/USD,",
      "  USD (million, billion), KRW (billion, trillion).",
      "  Rows of one 'published' in a row are one release; it must not decrease."
    })
final class LoadCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Loading loading;
  @Mixin private Writing writing;
  @Mixin private KafkaOptions kafka;
  @Mixin private TopicOptions log;

  @Option(
      names = "--dry-run",
      description = "Read everything, say what would be done, write nothing.")
  private boolean dryRun;

  @Option(
      names = "--again",
      description =
          "Write a new attempt of releases that the log has: of one that was withheld, and of those"
              + " that wait behind it, in order.")
  private boolean again;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int timeout = writing.transactionTimeoutMillis();
    List<Release> releases = loading.read(console.out());
    Map<String, Object> config = kafka.config();
    if (dryRun) {
      try (KafkaTopics existing = new KafkaTopics(config)) {
        existing.requireLog(log.topics());
      }
      ReleaseLog held = ReleaseIndex.read(config, log.topics().index());
      LoadPlan plan = plan(config, held, releases);
      Writing.report(plan.steps(), "to write", console.out());
      console.out().println("dry run: nothing was written");
      return ExitCode.DONE;
    }
    config.put("transaction.timeout.ms", timeout);
    try (ReleaseWriter writer = ReleaseWriter.open(config, log.topics())) {
      LoadPlan plan = plan(config, writer.log(), releases);
      writing.write(writer, plan, again, console);
    }
    return ExitCode.DONE;
  }

  private LoadPlan plan(Map<String, ?> config, ReleaseLog held, List<Release> releases) {
    List<Release> news = NewFigures.in(releases, config, log.topics());
    Quarantine quarantine = new Quarantine(config, log.topics(), console.out());
    return quarantine.pass(LoadPlan.of(held, news, again), writing.reason());
  }
}
