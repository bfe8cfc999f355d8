package io.exportindicators.ingest;

import io.exportindicators.ingest.ComtradeFigure.Subject;
import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes the release of the rows of a UN Comtrade file; their order does not matter. */
final class ComtradeRelease {
  private static final String SOURCE = "un-comtrade";
  private static final int NAMED_PRODUCTS = 5;

  /** A record and its line; of one that is a sum the first. */
  private record Row(TradeRecord trade, int line) {}

  private final Map<Subject, ComtradeFigure> totals = new HashMap<>();
  private final List<ComtradeFigure> parts = new ArrayList<>();
  private final Map<ReferencePeriod, PublishablePeriod> periods = new HashMap<>();
  private final Instant publishedAt;
  private final Status status;
  private final boolean backfill;
  private final FileProblems problems;

  ComtradeRelease(Instant publishedAt, Status status, boolean backfill, FileProblems problems) {
    this.publishedAt = publishedAt;
    this.status = status;
    this.backfill = backfill;
    this.problems = problems;
  }

  void add(ComtradeFigure figure) {
    periods
        .computeIfAbsent(figure.subject().period(), PublishablePeriod::of)
        .check(publishedAt, figure.line(), problems);
    if (figure.breakdown() != null) {
      parts.add(figure);
      return;
    }
    ComtradeFigure other = totals.putIfAbsent(figure.subject(), figure);
    if (other != null) {
      problems.add(figure.line(), "row", "line %d is the same total".formatted(other.line()));
    }
  }

  /**
   * The release.
   *
   * @throws BadFileException when anything was noted or there is no figure
   */
  Release build() {
    for (ComtradeFigure part : parts) {
      if (!totals.containsKey(part.subject())) {
        problems.add(part.line(), part.breakdown(), "is a part of a total that is not in the file");
      }
    }
    if (totals.isEmpty() && problems.count() == 0) {
      problems.add(1, "rows", "none, expected at least one");
    }
    problems.refuseIfAny();
    List<Row> rows = rows();
    List<TradeRecord> trades = rows.stream().map(Row::trade).toList();
    boolean worldOnly =
        trades.stream().allMatch(trade -> trade.getPartner().equals(ComtradeEconomies.WORLD));
    return new Release(
        SOURCE,
        publishedAt,
        worldOnly ? ReleaseKind.FULL : ReleaseKind.DELTA,
        worldOnly ? coverage(trades) : List.of(),
        "United Nations Statistics Division (UN Comtrade)",
        title(trades),
        null,
        List.copyOf(trades),
        FileLines.of(problems.file(), rows.stream().mapToInt(Row::line)));
  }

  private static List<Coverage> coverage(List<TradeRecord> trades) {
    CoverageBuilder covered = new CoverageBuilder(List.of());
    trades.forEach(covered::add);
    return covered.build();
  }

  /** In the order of their identity; the areas that are no economy added up. */
  private List<Row> rows() {
    int newest = totals.values().stream().mapToInt(ComtradeFigure::year).max().orElseThrow();
    RecordIdentity identity = new RecordIdentity();
    Map<List<String>, Row> rows = new HashMap<>();
    totals
        .values()
        .forEach(
            figure -> {
              TradeRecord trade = trade(figure, newest);
              rows.merge(
                  identity.of(trade), new Row(trade, (int) figure.line()), ComtradeRelease::sum);
            });
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparing(Row::trade, identity.order()));
    return sorted;
  }

  private TradeRecord trade(ComtradeFigure figure, int newest) {
    Subject subject = figure.subject();
    boolean closed = subject.period().kind() == ReferencePeriod.Kind.YEAR && figure.year() < newest;
    Status byAge = closed ? Status.ANNUAL_FINAL : Status.PROVISIONAL;
    return TradeRecord.newBuilder()
        .setSource(SOURCE)
        .setReleaseId("")
        .setAttempt(0)
        .setDefinition(subject.definition())
        .setReporter(subject.reporter())
        .setFlow(subject.flow())
        .setClassification("HS")
        .setClassificationVersion(subject.version())
        .setProduct(subject.product())
        .setPartner(subject.partner())
        .setRegion("")
        .setPeriod(subject.period().toString())
        .setValueCents(figure.cents())
        .setNetWeightGrams(figure.grams())
        .setStatus(status == null ? byAge : status)
        .setBackfill(backfill)
        .build();
  }

  private static Row sum(Row left, Row right) {
    TradeRecord sum = left.trade();
    Long one = sum.getNetWeightGrams();
    Long other = right.trade().getNetWeightGrams();
    sum.setValueCents(Math.addExact(sum.getValueCents(), right.trade().getValueCents()));
    sum.setNetWeightGrams(one == null || other == null ? null : Math.addExact(one, other));
    return new Row(sum, Math.min(left.line(), right.line()));
  }

  private static String title(List<TradeRecord> trades) {
    TreeSet<Flow> flows = new TreeSet<>();
    TreeSet<String> products = new TreeSet<>();
    TreeSet<String> periods = new TreeSet<>();
    for (TradeRecord trade : trades) {
      flows.add(trade.getFlow());
      products.add(trade.getProduct());
      periods.add(trade.getPeriod());
    }
    String direction =
        flows.size() > 1
            ? "exports and imports"
            : flows.first() == Flow.EXPORT ? "exports" : "imports";
    String named =
        products.size() <= NAMED_PRODUCTS
            ? String.join(" ", products)
            : products.size() + " products";
    String span = periods.size() == 1 ? periods.first() : periods.first() + " to " + periods.last();
    return "UN Comtrade %s, HS %s, %s".formatted(direction, named, span);
  }
}
