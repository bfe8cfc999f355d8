package io.exportindicators.ingest;

import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Status;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/**
 * Reads a response of KOSIS' {@code statisticsParameterData} (JSON) of one table: delta releases.
 *
 * <p>What table, item and codes mean stands in {@code kosis-items.csv} and {@code kosis-codes.csv};
 * others are refused. {@code PRD_SE} decides whether {@code PRD_DE} 201101 is a month or a quarter.
 * A {@code DT} of "-", "…", "x" or nothing is missing: it is left out, not zero. {@code
 * LST_CHN_DE}, the date of the last change, is the publication (09:00 in Seoul) unless one is
 * given; rows of several dates become releases in their order. {@code UNIT_NM} must be the one that
 * the table is known with: a new base is another definition. The Korea Productivity Center's table
 * prints 2015=100 though its figures average 100 in 2020; its unit in the log is index 2020=100.
 */
public final class KosisReader implements ReleaseReader {
  private static final Set<String> MISSING = Set.of("", "-", "…", "x");
  private static final List<String> DIMENSIONS =
      List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");

  private final KosisTables tables = KosisTables.read();
  private final RecordIdentity identity = new RecordIdentity();
  private final Instant publishedAt;
  private final Status status;
  private final boolean backfill;

  /**
   * A reader of responses.
   *
   * @param publishedAt when the figures were published, null where the rows' own dates hold
   * @param status how firm they are
   * @param backfill true where they are a later vintage than the first
   */
  public KosisReader(Instant publishedAt, Status status, boolean backfill) {
    this.publishedAt = publishedAt;
    this.status = status;
    this.backfill = backfill;
  }

  static KosisReader of(FormatOptions options) {
    options.refuse("--measures", options.measures);
    options.refuse("--operation", options.operation);
    options.refuse("--definition", options.definition);
    return new KosisReader(
        options.published,
        options.status == null ? Status.PROVISIONAL : options.status,
        options.backfill);
  }

  @Override
  public List<Release> read(String name, InputStream in) throws IOException {
    FileProblems problems = new FileProblems(name);
    Map<Instant, List<SpecificRecord>> releases = new TreeMap<>();
    Set<List<Object>> identities = new HashSet<>();
    KosisItem table = null;
    for (KosisRow row : KosisResponse.rows(name, in)) {
      KosisItem item = tables.item(row, problems);
      if (item == null) {
        continue;
      }
      table = table == null ? item : table;
      if (!item.table().equals(table.table())) {
        row.note("TBL_ID", "found a second table, expected one response a file", problems);
      }
      Instant published =
          publishedAt == null
              ? row.parse("LST_CHN_DE", FieldText::published, problems)
              : publishedAt;
      SectorObservation observation = observation(item, row, published, problems);
      if (observation == null || published == null) {
        continue;
      }
      if (!identities.add(List.of(published, identity.of(observation)))) {
        row.note("row", "a second row of the same figure", problems);
      }
      releases.computeIfAbsent(published, key -> new ArrayList<>()).add(observation);
    }
    problems.refuseIfAny();
    if (releases.isEmpty()) {
      throw new BadFileException(name + ": rows: none has a figure, expected at least one");
    }
    return releasesOf(table, releases);
  }

  /** The row's figure; null where it is missing or problems were noted. */
  private SectorObservation observation(
      KosisItem item, KosisRow row, Instant published, FileProblems problems) {
    long before = problems.count();
    String sector = tables.meaning(item, item.sectors(), row, problems);
    String region =
        item.regions().isEmpty() ? "" : tables.meaning(item, item.regions(), row, problems);
    requireNoOtherDimension(item, row, problems);
    requireUnit(item, row, problems);
    PublishablePeriod period = KosisPeriod.of(row, problems);
    if (period != null && published != null) {
      period.check(published, row.line(), problems);
    }
    boolean missing = MISSING.contains(row.field("DT"));
    BigDecimal figure = missing ? null : row.parse("DT", FieldText::number, problems);
    if (missing || problems.count() > before) {
      return null;
    }
    return SectorObservation.newBuilder()
        .setSource(item.source())
        .setReleaseId("")
        .setAttempt(0)
        .setDefinition(item.definition())
        .setReporter("KOR")
        .setSector(sector)
        .setMeasure(item.measure())
        .setRegion(region)
        .setPeriod(period.text())
        .setValue(item.unit().value(figure))
        .setUnit(item.unit().logged())
        .setStatus(status)
        .setBackfill(backfill)
        .build();
  }

  /** In a dimension that is not known, a figure would be of a part only. */
  private static void requireNoOtherDimension(KosisItem item, KosisRow row, FileProblems problems) {
    for (String dimension : DIMENSIONS) {
      boolean known = dimension.equals(item.sectors()) || dimension.equals(item.regions());
      if (!known && !row.field(dimension).isEmpty()) {
        row.note(
            dimension,
            "found \"%s\", expected no such dimension of this table"
                .formatted(row.field(dimension)),
            problems);
      }
    }
  }

  private static void requireUnit(KosisItem item, KosisRow row, FileProblems problems) {
    String unit = row.field("UNIT_NM").replace('＝', '=');
    if (!unit.equals(item.printed())) {
      row.note("UNIT_NM", "found \"%s\", expected %s".formatted(unit, item.printed()), problems);
    }
  }

  private static List<Release> releasesOf(
      KosisItem table, Map<Instant, List<SpecificRecord>> releases) {
    List<Release> inOrder = new ArrayList<>();
    releases.forEach(
        (published, records) ->
            inOrder.add(
                new Release(
                    table.source(),
                    published,
                    ReleaseKind.DELTA,
                    List.of(),
                    table.agency(),
                    table.title(),
                    null,
                    records)));
    return inOrder;
  }
}
