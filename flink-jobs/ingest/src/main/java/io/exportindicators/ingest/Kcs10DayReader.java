package io.exportindicators.ingest;

import io.exportindicators.ingest.KcsEnvelope.Item;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.TradeRecord;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * Reads a response of the Korea Customs Service's 10-day operations (XML): one delta release.
 *
 * <p>An item is a window from day 1: {@code priodMon} 202301 with {@code priodDt} 01~10 and 01~20
 * are the periods 2023-01/10 and 2023-01/20, with 01~ and the month's last day the month 2023-01.
 * Amounts {@code itemUsdAmt00} to {@code 10} are thousand USD with commas. A window that is absent,
 * or whose total is 0, is not published yet: it is missing, not zero. A total row ({@code 총계}) is
 * dropped.
 *
 * <p>A response says neither its operation nor when its figures were published. Options or the
 * file's name do ({@link KeptAnswer}). By a name the response is an answer: published when it was
 * read, with statuses by {@link KcsClosing}, and of it only what is new is loaded.
 */
public final class Kcs10DayReader implements ReleaseReader {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private static final String TOTAL_ROW = "총계";

  private final Kcs10DayOperation operation;
  private final Instant publishedAt;
  private final Function<ReferencePeriod, Status> status;
  private final boolean backfill;
  private final boolean answer;

  private Kcs10DayReader(
      Kcs10DayOperation operation,
      Instant publishedAt,
      Function<ReferencePeriod, Status> status,
      boolean backfill,
      boolean answer) {
    this.operation = operation;
    this.publishedAt = publishedAt;
    this.status = status;
    this.backfill = backfill;
    this.answer = answer;
  }

  /**
   * A reader of responses of one operation.
   *
   * @param publishedAt when the figures were published: the response does not say
   * @param status how firm they are
   * @param backfill true where they are a later vintage than the first
   */
  public Kcs10DayReader(
      Kcs10DayOperation operation, Instant publishedAt, Status status, boolean backfill) {
    this(operation, publishedAt, period -> status, backfill, false);
  }

  /** A reader of answers that were read at a time. */
  static Kcs10DayReader ofAnswers(Kcs10DayOperation operation, Instant readAt) {
    return new Kcs10DayReader(
        operation, readAt, period -> KcsClosing.statusOf(period, readAt), false, true);
  }

  static Kcs10DayReader of(Path file, FormatOptions options) {
    options.refuse("--measures", options.measures);
    options.refuse("--definition", options.definition);
    Optional<KeptAnswer> kept = KeptAnswer.of(file);
    if (kept.isPresent()) {
      refuse(file, options, "--operation", options.operation);
      refuse(file, options, "--published", options.published);
      refuse(file, options, "--status", options.status);
      refuse(file, options, "--backfill", options.backfill ? true : null);
      return ofAnswers(kept.get().operation(), kept.get().readAt());
    }
    return new Kcs10DayReader(
        options.needed("--operation", options.operation),
        options.needed("--published", options.published),
        options.status == null ? Status.PROVISIONAL : options.status,
        options.backfill);
  }

  private static void refuse(Path file, FormatOptions options, String option, Object value) {
    if (value != null) {
      throw options.wrong(
          option + " is not for " + file.getFileName() + ": it follows from its name");
    }
  }

  @Override
  public List<Release> read(String name, InputStream in) {
    FileProblems problems = new FileProblems(name);
    List<SpecificRecord> records = new ArrayList<>();
    Set<String> periods = new HashSet<>();
    TreeSet<YearMonth> months = new TreeSet<>();
    for (Item item : itemsOf(name, in)) {
      if (text(item, "priodYear").equals(TOTAL_ROW) || text(item, "priodMon").equals(TOTAL_ROW)) {
        continue;
      }
      ReferencePeriod period = window(item, problems);
      if (period == null || text(item, "itemUsdAmt00").equals("0")) {
        continue;
      }
      if (!periods.add(period.toString())) {
        problems.add(item.line(), "priodDt", "a second item for the period " + period);
      }
      months.add(period.firstMonth());
      for (int column = 0; column < Kcs10DayOperation.COLUMNS; column++) {
        records.add(trade(item, column, period, problems));
      }
    }
    problems.refuseIfAny();
    if (months.isEmpty() && !answer) {
      throw new BadFileException(name + ": items: none of a published window");
    }
    return List.of(
        new Release(
            operation.source(),
            publishedAt,
            ReleaseKind.DELTA,
            List.of(),
            "Korea Customs Service",
            "KCS 10-day " + operation.words() + (answer ? "" : ", " + span(months)),
            answer ? publishedAt : null,
            records,
            FileLines.NONE,
            answer));
  }

  private List<Item> itemsOf(String name, InputStream in) {
    if (!answer) {
      return KcsEnvelope.items(name, in);
    }
    KcsEnvelope envelope = KcsEnvelope.read(name, in);
    envelope.requireSuccess();
    return envelope.items();
  }

  private static String span(SortedSet<YearMonth> months) {
    return months.size() == 1 ? months.first().toString() : months.first() + " to " + months.last();
  }

  private TradeRecord trade(Item item, int column, ReferencePeriod period, FileProblems problems) {
    return TradeRecord.newBuilder()
        .setSource(operation.source())
        .setReleaseId("")
        .setAttempt(0)
        .setDefinition(operation.definition())
        .setReporter("KOR")
        .setFlow(operation.flow())
        .setClassification("KCS-10DAY")
        .setClassificationVersion("2016")
        .setProduct(operation.product(column))
        .setPartner(operation.partner(column))
        .setRegion("")
        .setPeriod(period.toString())
        .setValueCents(cents(item, "itemUsdAmt%02d".formatted(column), problems))
        .setStatus(status.apply(period))
        .setBackfill(backfill)
        .build();
  }

  private static long cents(Item item, String field, FileProblems problems) {
    String text = text(item, field);
    try {
      if (!text.matches("-?\\d{1,3}(,\\d{3})*|-?\\d+")) {
        throw new InvalidFieldException(text, "thousand USD like 20,130,610");
      }
      return ValueUnit.THOUSAND_USD.cents(text.replace(",", ""));
    } catch (InvalidFieldException e) {
      problems.add(item.line(), field, e.getMessage());
      return 0;
    }
  }

  private static ReferencePeriod window(Item item, FileProblems problems) {
    String monthText = text(item, "priodMon");
    String yearText = text(item, "priodYear");
    String days = text(item, "priodDt");
    YearMonth month;
    try {
      month = YearMonth.parse(monthText, MONTH);
    } catch (DateTimeException e) {
      problems.add(
          item.line(), "priodMon", "found \"%s\", expected like 202301".formatted(monthText));
      return null;
    }
    if (!yearText.equals(Integer.toString(month.getYear()))) {
      problems.add(
          item.line(),
          "priodYear",
          "found \"%s\", expected the year of %s".formatted(yearText, monthText));
    }
    String text =
        switch (days) {
          case "01~10" -> month + "/10";
          case "01~20" -> month + "/20";
          default -> days.equals("01~" + month.lengthOfMonth()) ? month.toString() : "";
        };
    ReferencePeriod period = ReferencePeriod.parse(text).orElse(null);
    if (period == null) {
      problems.add(
          item.line(),
          "priodDt",
          "found \"%s\", expected 01~10, 01~20 or 01~%d".formatted(days, month.lengthOfMonth()));
    }
    return period;
  }

  private static String text(Item item, String field) {
    return item.fields().getOrDefault(field, "").strip();
  }
}
