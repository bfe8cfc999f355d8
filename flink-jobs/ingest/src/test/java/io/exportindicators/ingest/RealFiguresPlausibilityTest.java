package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.ingest.LoadPlan.Step;
import io.exportindicators.schemas.TradeRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real figures of the demo: nothing of them is refused, and what is spoiled in them is. */
class RealFiguresPlausibilityTest {
  private static final Path FIGURES = Path.of("..", "demo/src/main/resources/figures");
  private static List<Release> releases;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(FIGURES)) {
      releases =
          files
              .sorted()
              .flatMap(file -> new PlainFiguresReader().read(file).stream())
              .sorted(Comparator.comparing(Release::publishedAt))
              .toList();
    }
  }

  @Test
  void nothingIsImplausibleNorNearIt() {
    assertThat(releases).hasSizeGreaterThan(1_300);
    List<ImplausibleRecord> nearest = List.of();
    double times = PlausibilityCheck.JUMP;
    while (nearest.isEmpty() && times > 1) {
      times -= 0.1;
      nearest = found(releases, times);
    }
    System.out.printf("the longest jump of a large real value:%n%s%n", nearest.get(0).text());
    assertThat(times).isBetween(1.0, PlausibilityCheck.JUMP / 2);
  }

  /** As in December 2011 and February 2012, when a billion won was declared as a billion USD. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void wonForDollarsInALargeRowIsFoundWhereverItIs(long seed) {
    Random random = new Random(seed);
    List<Release> large =
        releases.stream()
            .filter(
                release ->
                    release.records().stream().anyMatch(RealFiguresPlausibilityTest::isLarge))
            .toList();
    Release right = large.get(random.nextInt(large.size()));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < right.records().size(); i++) {
      if (isLarge(right.records().get(i))) {
        places.add(i);
      }
    }
    int place = places.get(random.nextInt(places.size()));
    double factor = 1000 + 400 * random.nextDouble();
    Release wrong = spoiled(right, place, random.nextBoolean() ? factor : 1 / factor);
    List<Release> all = releases.stream().map(r -> r.equals(right) ? wrong : r).toList();
    assertThat(found(all, PlausibilityCheck.JUMP))
        .extracting(ImplausibleRecord::text)
        .singleElement()
        .asString()
        .startsWith(wrong.lines().placeOf(place) + ": ");
  }

  /** From 100 million USD a month on, of a partner or a product, or a billion a year. */
  private static boolean isLarge(SpecificRecord record) {
    return record instanceof TradeRecord trade
        && trade.getNetWeightGrams() != null
        && trade.getValueCents()
            >= (trade.getSource().equals("un-comtrade") ? 100_000_000_000L : 10_000_000_000L);
  }

  private static Release spoiled(Release right, int place, double factor) {
    List<SpecificRecord> records = new ArrayList<>(right.records());
    TradeRecord trade = (TradeRecord) records.get(place);
    records.set(
        place,
        TradeRecord.newBuilder(trade)
            .setValueCents(Math.round(trade.getValueCents() * factor))
            .build());
    return new Release(
        right.source(),
        right.publishedAt(),
        right.kind(),
        right.coverage(),
        right.agency(),
        right.title(),
        right.observedAt(),
        records,
        right.lines());
  }

  private static List<ImplausibleRecord> found(List<Release> all, double times) {
    List<Step> steps =
        all.stream().map(r -> new Step(r, "", OptionalInt.of(1), Optional.empty())).toList();
    return new PlausibilityCheck(steps).implausible(times).stream().flatMap(List::stream).toList();
  }
}
