package io.exportindicators.jobs.across;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.KNOWN;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;
import static io.exportindicators.jobs.series.SeriesChanges.UNWEIGHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.TestDefinitions;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.jobs.source.ObservedFigure;
import io.exportindicators.jobs.source.PublishedGrowth;
import io.exportindicators.jobs.source.StrategyGoal;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.Reporters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Korea's series over several releases: figures are set, then folded as one release. */
final class Folding implements SeriesStore {
  /**
   * 1 total, 2 and 3 parts of it, 4 imports of the total, 5 by partner, 6 two products and 7 their
   * imports, 8 what takes the place of 2, 9 the world's row with partners.
   */
  static final DefinitionTable TABLE =
      TestDefinitions.table(
          "1,d,total,KOR,export,s,HS,2022,2,00,world,,,,,USD",
          "2,d,chips,KOR,export,s,HS,2022,2,85,world,,d/total,,,USD",
          "3,d,bio,KOR,export,s,HS,2022,2,30,world,,d/total,d/chips,,USD",
          "4,d,total,KOR,import,s,HS,2022,2,00,world,,,,,USD",
          "5,p,chips,KOR,export,t,HS,2022,4,8542,partner,USA CHN,,,,USD",
          "6,q,pair,KOR,export,t,HS,2022,2,11 12,world,,,,,USD",
          "7,q,pair,KOR,import,t,HS,2022,2,11 12,world,,,,,USD",
          "8,e,chips,KOR,export,s,HS,2028,2,85,world,,,,,USD,d/chips",
          "9,w,chips,KOR,export,u,HS,2022,4,8542,world-and-partner,USA CHN,,,,USD");

  /** A printed growth rate that waits to be folded. */
  private final List<PublishedGrowth> printed = new ArrayList<>();

  private final Map<Integer, SeriesLevels> state = new HashMap<>();
  private final Map<Integer, FigureSeries> published = new HashMap<>();
  private final Map<Integer, long[]> unlisted = new HashMap<>();
  private final Map<FigurePlace, Figure> folded = new HashMap<>();
  private final Map<FigurePlace, Figure> wanted = new HashMap<>();
  private final Map<String, PublishedGrowth> allPrinted = new TreeMap<>();
  private final Map<String, Reading> latest = new TreeMap<>();
  private final Random random;
  private long position;

  /** The parts of each release are made and ordered by a seed. */
  Folding(long seed) {
    random = new Random(seed);
  }

  @Override
  public SeriesLevels levels(int number) {
    return state.getOrDefault(number, SeriesLevels.EMPTY);
  }

  @Override
  public FigureSeries published(int number) {
    return published.getOrDefault(number, FigureSeries.EMPTY);
  }

  @Override
  public long[] unlisted(int total) {
    return unlisted.getOrDefault(total, new long[0]);
  }

  Folding set(int row, String period, int slot, long cents) {
    return set(row, period, slot, new Figure(cents, 1, 1, false));
  }

  Folding set(int row, String period, int slot, Figure figure) {
    int packed = PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow());
    wanted.put(new FigurePlace(row, packed, slot), figure);
    return this;
  }

  Folding weighed(int row, String period, int slot, long cents, long grams) {
    return set(row, period, slot, new Figure(cents, grams, 1, 1, false));
  }

  /** Both products of a row and their total. */
  Folding pair(int row, String period, long[] cents, long[] grams) {
    for (int place = 0; place < 2; place++) {
      weighed(row, period, Definition.productSlot(place), cents[place], grams[place]);
    }
    long weight = grams[0] < 0 || grams[1] < 0 ? -1 : grams[0] + grams[1];
    return set(row, period, 0, new Figure(cents[0] + cents[1], weight, 2, 1, false));
  }

  /** A growth rate as the agency printed it. */
  Folding print(int row, String period, GrowthBasis basis, double ratio, int status) {
    int packed = PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow());
    printed.add(new PublishedGrowth(row, "KOR", packed, basis, ratio, (byte) status, false));
    return this;
  }

  /** The slot of a partner that a row does not list. */
  static int unlisted(String partner) {
    return SeriesNumber.SLOTS + Reporters.numberOf(partner);
  }

  /** Total, USA, CHN and the rest of row 5, which add up. */
  Folding partners(String period, long usa, long china, long rest) {
    set(5, period, 1, usa).set(5, period, 2, china).set(5, period, 3, rest);
    return set(5, period, 0, usa + china + rest);
  }

  /** Everything that was set in other series. */
  Folding setAll(Folding other) {
    wanted.putAll(other.folded);
    printed.addAll(other.allPrinted.values());
    return this;
  }

  /** Folds what was set since the last release, published so many milliseconds after 1970. */
  List<Reading> release(long publishedMillis) {
    List<FigurePlace> places = new ArrayList<>(wanted.keySet());
    places.sort(null);
    places.removeIf(place -> wanted.get(place).equals(folded.get(place)));
    Collections.shuffle(places, random);
    ReleaseFold fold =
        new ReleaseFold(TABLE, "KOR", new IndicatorSet(TABLE, "KOR"), this, ++position);
    while (!places.isEmpty()) {
      int size = 1 + random.nextInt(places.size());
      fold.add(part(places.subList(0, size), publishedMillis));
      places = new ArrayList<>(places.subList(size, places.size()));
    }
    if (!printed.isEmpty()) {
      fold.add(
          new GatedRecords(
              "KOR",
              publishedMillis,
              printed.toArray(new PublishedGrowth[0]),
              new ObservedFigure[0],
              new StrategyGoal[0]));
    }
    List<Reading> changed = fold.changedReadings();
    state.putAll(fold.changedSeries());
    published.putAll(fold.changedPublished());
    unlisted.putAll(fold.changedUnlisted());
    folded.putAll(wanted);
    wanted.clear();
    printed.forEach(p -> allPrinted.put(p.row() + " " + p.period() + " " + p.basis(), p));
    printed.clear();
    for (Reading reading : changed) {
      Reading before = latest.put(place(reading), reading);
      assertThat(before == null || !before.saysTheSameAs(reading))
          .as("%s says nothing new", reading)
          .isTrue();
    }
    return changed;
  }

  /** The newest reading of a total, by definition/sector. */
  Reading reading(String name, String indicator, String variant, String period) {
    return reading(name, "export", indicator, variant, "", "", period);
  }

  Reading reading(
      String name,
      String flow,
      String indicator,
      String variant,
      String by,
      String item,
      String period) {
    int packed = PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow());
    return latest.get(
        String.join("|", name, flow, indicator, variant, by, item, Integer.toString(packed)));
  }

  /** What the newest reading of each place says that was not taken back, without its vintage. */
  Map<String, String> latest() {
    Map<String, String> said = new TreeMap<>();
    latest.forEach((place, r) -> said.put(place, r.value() + " " + r.status() + " " + r.absence()));
    said.values().removeIf(text -> text.endsWith(Reading.TAKEN_BACK));
    return said;
  }

  private static String place(Reading r) {
    return String.join(
        "|",
        r.definition() + "/" + r.sector(),
        r.flow(),
        r.indicator(),
        r.variant(),
        r.by(),
        r.item(),
        Integer.toString(r.period()));
  }

  private SeriesChanges part(List<FigurePlace> places, long publishedMillis) {
    int size = places.size();
    SeriesChanges part =
        new SeriesChanges(
            "KOR",
            publishedMillis,
            new int[size],
            new int[size],
            new int[size],
            new long[size],
            new long[size],
            new int[COUNTS * size],
            new boolean[size]);
    for (int i = 0; i < size; i++) {
      FigurePlace place = places.get(i);
      Figure after = wanted.get(place);
      Figure before = folded.getOrDefault(place, new Figure(0, 0, 1, false));
      part.rows()[i] = place.row();
      part.periods()[i] = place.period();
      part.slots()[i] = place.slot();
      part.cents()[i] = after.cents() - before.cents();
      part.grams()[i] = Math.max(0, after.grams()) - Math.max(0, before.grams());
      part.backfills()[i] = after.backfill();
      if (place.slot() < SeriesNumber.SLOTS) {
        count(part.counts(), i, before, -1);
        count(part.counts(), i, after, 1);
      }
    }
    return part;
  }

  private static void count(int[] counts, int i, Figure figure, int sign) {
    counts[COUNTS * i + KNOWN] += sign * figure.known();
    counts[COUNTS * i + UNWEIGHED] += figure.grams() < 0 ? sign * figure.known() : 0;
    counts[COUNTS * i + STATUS + figure.status()] += sign * figure.known();
  }
}
