package io.exportindicators.jobs.across;

import static io.exportindicators.jobs.series.SeriesChanges.COUNTS;
import static io.exportindicators.jobs.series.SeriesChanges.KNOWN;
import static io.exportindicators.jobs.series.SeriesChanges.STATUS;
import static io.exportindicators.jobs.series.SeriesChanges.UNWEIGHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.TestDefinitions;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.series.SeriesChanges;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Annual series of the reporters of a world over several releases. */
final class WorldFolding {
  /** A whole and one part of it by market, of three reporters; the world is their sum. */
  static final DefinitionTable SUM =
      TestDefinitions.table(
          "1,w,total,KOR TWN JPN,export,s,X,1,2,00,partner,USA CHN,,,,USD,,sum,",
          "2,w,chips,KOR TWN JPN,export,s,X,1,2,01,partner,USA CHN,w/total,,,USD,,sum,JPN");

  /** A whole and a part with a World row of the source's own. */
  static final DefinitionTable ROW =
      TestDefinitions.table(
          "1,w,total,KOR TWN WLD,export,s,X,1,2,00,world,,,,,USD,,WLD,",
          "2,w,chips,KOR TWN WLD,export,s,X,1,2,01,world,,w/total,,,USD,,WLD,");

  /** Where a figure stands. */
  record Place(String reporter, int row, String year, int slot) {}

  /** A figure: cents, whether it is known, its status, whether it is backfill. */
  record Figure(long cents, boolean known, int status, boolean backfill) {}

  private final DefinitionTable table;
  private final Map<Long, SeriesLevels> state = new HashMap<>();
  private final Map<Place, Figure> folded = new HashMap<>();
  private final Map<Place, Figure> wanted = new HashMap<>();
  private final Map<String, Reading> latest = new TreeMap<>();
  private final Random random;
  private long position;

  /** The parts of each release are made and ordered by a seed. */
  WorldFolding(DefinitionTable table, long seed) {
    this.table = table;
    random = new Random(seed);
  }

  WorldFolding set(String reporter, int row, String year, int slot, Figure figure) {
    wanted.put(new Place(reporter, row, year, slot), figure);
    return this;
  }

  /** A total in dollars. */
  WorldFolding total(String reporter, int row, String year, long dollars) {
    return set(reporter, row, year, 0, new Figure(100 * dollars, true, 1, false));
  }

  /** USA and CHN in dollars, which are the total. */
  WorldFolding markets(String reporter, int row, String year, long usa, long china) {
    for (int slot = 1; slot <= 3; slot++) {
      long dollars = slot == 1 ? usa : slot == 2 ? china : 0;
      set(reporter, row, year, slot, new Figure(100 * dollars, true, 1, false));
    }
    return total(reporter, row, year, usa + china);
  }

  WorldFolding setAll(WorldFolding other) {
    wanted.putAll(other.folded);
    return this;
  }

  /** Folds what was set since the last release. */
  Map<String, List<Reading>> release(long publishedMillis) {
    List<Place> places = new ArrayList<>(wanted.keySet());
    places.sort((a, b) -> a.toString().compareTo(b.toString()));
    places.removeIf(place -> wanted.get(place).equals(folded.get(place)));
    Collections.shuffle(places, random);
    WorldFold fold =
        new WorldFold(
            table.ofWorld("w"), n -> state.getOrDefault(n, SeriesLevels.EMPTY), ++position);
    for (Place place : places) {
      fold.add(part(place, publishedMillis));
    }
    Map<String, List<Reading>> changed = fold.changedReadings();
    state.putAll(fold.changedSeries());
    folded.putAll(wanted);
    wanted.clear();
    changed.forEach(
        (reporter, readings) -> {
          for (Reading reading : readings) {
            Reading before = latest.put(place(reporter, reading), reading);
            assertThat(before == null || !before.saysTheSameAs(reading)).isTrue();
          }
        });
    return changed;
  }

  Reading reading(String reporter, String sector, String indicator, String variant, String year) {
    return latest.get(String.join("|", reporter, sector, indicator, variant, year));
  }

  /** What the newest reading of each place says. */
  Map<String, String> latest() {
    Map<String, String> said = new TreeMap<>();
    latest.forEach((place, r) -> said.put(place, r.value() + " " + r.status() + " " + r.absence()));
    return said;
  }

  /** The numbers of all series that are kept. */
  List<Long> numbers() {
    return List.copyOf(state.keySet());
  }

  private static String place(String reporter, Reading r) {
    String year = PackedPeriod.period(r.period()).toString();
    return String.join("|", reporter, r.sector(), r.indicator(), r.variant(), year);
  }

  private SeriesChanges part(Place place, long publishedMillis) {
    Figure after = wanted.get(place);
    Figure before = folded.getOrDefault(place, new Figure(0, false, 1, false));
    int[] counts = new int[COUNTS];
    count(counts, before, -1);
    count(counts, after, 1);
    return new SeriesChanges(
        place.reporter(),
        publishedMillis,
        new int[] {place.row()},
        new int[] {PackedPeriod.of(ReferencePeriod.parse(place.year()).orElseThrow())},
        new int[] {place.slot()},
        new long[] {after.cents() - before.cents()},
        new long[] {0},
        counts,
        new boolean[] {after.backfill()});
  }

  private static void count(int[] counts, Figure figure, int sign) {
    if (figure.known()) {
      counts[KNOWN] += sign;
      counts[UNWEIGHED] += sign;
      counts[STATUS + figure.status()] += sign;
    }
  }
}
