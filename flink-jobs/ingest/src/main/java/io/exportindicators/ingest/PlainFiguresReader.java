package io.exportindicators.ingest;

import io.exportindicators.ingest.PlainRowParser.Figure;
import io.exportindicators.schemas.tables.MeasureTable;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads our own plain file: trade, observations, targets or policy events.
 *
 * <p>UTF-8, a byte order mark is allowed. First lines {@code # key: value}:
 *
 * <pre>
 * # figures: 1                          layout of this file, needed: trade, or
 * # observations: 1                     other figures of a sector, or
 * # targets: 1                          goals of strategies, or
 * # events: 1                           steps of policy
 * # source: kcs-10day                   id of the publishing source, needed
 * # agency: Korea Customs Service       whom to cite, needed
 * # title: Exports, days 1 to 10        what it is, for people, needed
 * # kind: full                          full | delta, needed; full only of trade
 * # observed: 2026-07-02T10:00:00+09:00 when the source was read
 * # note: anything                      for people, as often as wanted
 *                                       of trade only:
 * # unit: thousand USD                  USD | thousand USD | million USD | 100 million USD, needed
 * # weight unit: kg                     kg | g, needed where there are weights
 * # products: 8541,8542                 products that a full file covers though no row has them
 * </pre>
 *
 * <p>Then CSV with a header row of all columns of the layout, in any order. Of trade and
 * observations: {@code published} (a date, meaning 09:00 in Seoul, or a date-time with offset),
 * {@code definition}, {@code reporter}, {@code region} (may be empty), {@code period} (2026-07,
 * 2026-07/10, 2026-07/20, 2026-Q3, 2026; in observations windows of a month for growth only),
 * {@code value}, {@code status} (provisional | monthly-final | annual-final), {@code backfill}
 * (true | false). Of trade: {@code flow} (export | import), {@code classification}, {@code
 * version}, {@code product} (1 to 10 digits), {@code partner}, {@code net_weight} (may be empty);
 * the value is a plain decimal with no part of a US cent. Of observations: {@code sector}, {@code
 * measure} (export-growth-yoy), {@code unit} (a text of {@link MeasureUnit}, which scales to the
 * unit of the log); the value is a plain decimal.
 *
 * <p>A row of targets is a milestone, its {@code period} (year, quarter or month) and {@code
 * value}; consecutive rows of one {@code target} are one target. {@code title}, {@code title_ko}
 * (may be empty), {@code reporter}; {@code indicator} (a metric and, behind a slash, its variant:
 * {@code sector_observation_value/exports}), {@code definition}, {@code sector} and {@code region}
 * say what it is measured by, {@code kind} how ({@link TargetKind}), {@code unit} in what; {@code
 * base_period} and {@code base_value} may be empty; {@code document}, {@code announced} (its date),
 * {@code certainty} (sourced | unverified), {@code ended} (empty | withdrawn | redefined |
 * superseded by the id of another).
 *
 * <p>A row of events: {@code event}, {@code date}, {@code reporter}, {@code sector} (may be empty),
 * {@code kind} (meeting | plan | cooperation | deregulation), {@code title}, {@code title_ko},
 * {@code document}.
 *
 * <p>Consecutive rows of one {@code published} are one release; it never decreases. In a full file
 * a release covers, for each definition, reporter and flow in it, the products and periods that
 * occur there and the products named at the top: what is covered and not in the release is zero.
 */
public final class PlainFiguresReader implements ReleaseReader {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setIgnoreEmptyLines(true).get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final MeasureTable measures;

  /** A reader that knows the measures of the standard table. */
  public PlainFiguresReader() {
    this(MeasureTableReader.standard());
  }

  /** A reader that knows the measures of a table, of which targets may be. */
  public PlainFiguresReader(MeasureTable measures) {
    this.measures = measures;
  }

  static PlainFiguresReader of(FormatOptions options) {
    options.refuse("--operation", options.operation);
    options.refuse("--published", options.published);
    options.refuse("--status", options.status);
    options.refuse("--backfill", options.backfill);
    options.refuse("--definition", options.definition);
    return options.measures == null
        ? new PlainFiguresReader()
        : new PlainFiguresReader(options.measures);
  }

  @Override
  public List<Release> read(String name, InputStream in) throws IOException {
    FileProblems problems = new FileProblems(name);
    BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    try {
      return read(text, problems);
    } catch (CharacterCodingException e) {
      throw new BadFileException(name + ": is not UTF-8", e);
    }
  }

  private List<Release> read(BufferedReader in, FileProblems problems) throws IOException {
    PlainHeaderParser keys = new PlainHeaderParser(problems);
    skipByteOrderMark(in);
    long headerLines = 0;
    while (peek(in) == '#') {
      keys.line(++headerLines, in.readLine());
    }
    PlainHeader header = keys.parse();
    problems.refuseIfAny();
    try (CSVParser rows = CSV.parse(in)) {
      requireColumns(rows, header.layout().columns(), headerLines + 1, problems);
      return releases(rows, headerLines, header, problems);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      problems.add(headerLines + 1, "CSV", "cannot be read: " + e.getMessage());
      problems.refuseIfAny();
      throw e;
    }
  }

  private List<Release> releases(
      CSVParser rows, long headerLines, PlainHeader header, FileProblems problems) {
    PlainRowParser parser = header.layout().rows().of(header, measures, problems);
    RecordIdentity identity = new RecordIdentity();
    Set<List<String>> identities = new HashSet<>();
    List<Release> releases = new ArrayList<>();
    ReleaseBuilder open = null;
    Iterator<CSVRecord> remaining = rows.iterator();
    while (remaining.hasNext()) {
      CSVRecord row = remaining.next();
      long line = headerLines + rows.getCurrentLineNumber();
      if (!row.isConsistent()) {
        problems.add(
            line,
            "columns",
            "found %d, expected %d".formatted(row.size(), header.layout().columns().size()));
        continue;
      }
      Figure figure = parser.parse(row, line);
      if (figure == null) {
        continue;
      }
      if (open == null || figure.published().isAfter(open.published())) {
        if (open != null) {
          releases.add(open.build(problems.file()));
        }
        open = new ReleaseBuilder(header, figure.published());
        identities.clear();
      } else if (figure.published().isBefore(open.published())) {
        problems.add(
            line,
            "published",
            "found %s after %s, expected the order of publication"
                .formatted(figure.published(), open.published()));
        continue;
      }
      if (!identities.add(identity.of(figure.entry()))) {
        problems.add(line, "row", "its release has a row of the same identity already");
      }
      open.add(figure.entry(), line);
    }
    problems.refuseIfAny();
    if (open == null) {
      problems.add(headerLines + 1, "rows", "none, expected at least one");
      problems.refuseIfAny();
    } else {
      releases.add(open.build(problems.file()));
    }
    return releases;
  }

  private static void requireColumns(
      CSVParser rows, List<String> expected, long line, FileProblems problems) {
    List<String> found = rows.getHeaderNames();
    Set<String> seen = new HashSet<>();
    for (String column : found) {
      if (!expected.contains(column)) {
        problems.add(line, column, "unknown column");
      } else if (!seen.add(column)) {
        problems.add(line, column, "column given twice");
      }
    }
    for (String column : expected) {
      if (!found.contains(column)) {
        problems.add(line, column, "missing column");
      }
    }
    problems.refuseIfAny();
  }

  private static void skipByteOrderMark(Reader in) throws IOException {
    if (peek(in) == BYTE_ORDER_MARK) {
      in.read();
    }
  }

  private static int peek(Reader in) throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next;
  }
}
