package io.exportindicators.indicators.structure;

import static io.exportindicators.indicators.Series.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.Series;
import io.exportindicators.indicators.calendar.CalendarAdjustedGrowth;
import io.exportindicators.indicators.calendar.CalendarFactor;
import io.exportindicators.indicators.calendar.KoreanCalendar;
import io.exportindicators.indicators.calendar.Window;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.indicators.growth.YearOnYear;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for any items: levels up to one trillion dollars, the last of them "other". */
class StructurePropertiesTest {
  private static final WorkingDayCalendar KOREA = new KoreanCalendar();
  private static final int JULY = month("2025-07");
  private static final long MOST = 100_000_000_000_000L;

  /** An item in July 2024 and in July 2025. */
  record Item(long before, long now) {
    Levels levels() {
      return Series.empty().with(JULY - 12, before).with(JULY, now);
    }
  }

  @Provide
  Arbitrary<List<Item>> items() {
    Arbitrary<Long> level = Arbitraries.longs().between(0, MOST);
    return Combinators.combine(level, level).as(Item::new).list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(seed = "1", tries = 500)
  void contributionsAddUpToGrowthExactly(@ForAll("items") List<Item> items) {
    Levels total = total(items);
    Outcome growth = YearOnYear.of(total, JULY);
    if (!growth.isPresent()) {
      assertThat(Contribution.of(items.get(0).levels(), total, JULY).isPresent()).isFalse();
      return;
    }
    BigInteger numerators = BigInteger.ZERO;
    BigDecimal base = BigDecimal.valueOf(total.at(JULY - 12).orElseThrow());
    double sum = 0;
    for (Item item : items) {
      BigInteger numerator =
          BigInteger.valueOf(item.now()).subtract(BigInteger.valueOf(item.before()));
      numerators = numerators.add(numerator);
      double contribution = Contribution.of(item.levels(), total, JULY).value();
      assertThat(contribution).isEqualTo(quotient(new BigDecimal(numerator), base));
      sum += contribution;
    }
    assertThat(numerators)
        .isEqualTo(
            BigInteger.valueOf(total.at(JULY).orElseThrow()).subtract(base.toBigIntegerExact()));
    assertThat(growth.value()).isEqualTo(quotient(new BigDecimal(numerators), base));
    assertThat(sum).isCloseTo(growth.value(), within(1e-12 * (1 + scale(items, base))));
  }

  @Property(seed = "2", tries = 500)
  void calendarContributionsAddUpToAdjustedGrowth(
      @ForAll("items") List<Item> items, @ForAll @DoubleRange(min = -0.5, max = 1.5) double beta) {
    Levels total = total(items);
    Outcome growth = CalendarAdjustedGrowth.of(total, JULY, KOREA, beta);
    if (!growth.isPresent()) {
      return;
    }
    BigDecimal factor = new BigDecimal(CalendarFactor.of(JULY, KOREA, Window.MONTH, beta).value());
    BigDecimal base = BigDecimal.valueOf(total.at(JULY - 12).orElseThrow());
    BigDecimal numerators = BigDecimal.ZERO;
    double error = 1e-12 * (1 + scale(items, base));
    double sum = 0;
    for (Item item : items) {
      BigDecimal numerator =
          factor.multiply(BigDecimal.valueOf(item.now())).subtract(big(item.before()));
      numerators = numerators.add(numerator);
      double contribution =
          CalendarContribution.of(item.levels(), total, JULY, KOREA, beta).value();
      assertThat(contribution).isCloseTo(quotient(numerator, base), within(error));
      sum += contribution;
    }
    BigDecimal ofTotal =
        factor.multiply(BigDecimal.valueOf(total.at(JULY).orElseThrow())).subtract(base);
    assertThat(numerators).isEqualByComparingTo(ofTotal);
    assertThat(growth.value()).isCloseTo(quotient(ofTotal, base), within(error));
    assertThat(sum).isCloseTo(growth.value(), within(error));
  }

  /** Growth is the sector's contribution plus the rest's growth by the rest's old share. */
  @Property(seed = "3", tries = 500)
  void theSectorAndTheRestMakeTheTotal(@ForAll("items") List<Item> items) {
    Levels total = total(items);
    Levels sector = items.get(0).levels();
    Outcome rest = GrowthWithout.of(total, sector, JULY);
    if (!rest.isPresent()) {
      return;
    }
    double restShare = Share.of(GrowthWithout.rest(total, sector), total, JULY - 12).value();
    double whole = Contribution.of(sector, total, JULY).value() + rest.value() * restShare;
    BigDecimal base = big(total.at(JULY - 12).orElseThrow());
    assertThat(whole)
        .isCloseTo(YearOnYear.of(total, JULY).value(), within(1e-12 * (1 + scale(items, base))));
  }

  @Property(seed = "4", tries = 500)
  void sharesAddUpToOne(@ForAll("items") List<Item> items) {
    Levels total = total(items);
    if (total.at(JULY).orElseThrow() == 0) {
      return;
    }
    double sum = 0;
    for (Item item : items) {
      double share = Share.of(item.levels(), total, JULY).value();
      assertThat(share).isBetween(0.0, 1.0);
      sum += share;
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Property(seed = "5", tries = 300)
  void theOrderOfTheItemsDoesNotMatter(@ForAll("items") List<Item> items, @ForAll long order) {
    List<Levels> levels = new ArrayList<>();
    items.forEach(item -> levels.add(item.levels()));
    List<Levels> shuffled = new ArrayList<>(levels);
    Collections.shuffle(shuffled, new Random(order));
    assertThat(Diffusion.of(shuffled, JULY)).isEqualTo(Diffusion.of(levels, JULY));
    for (Levels item : levels) {
      assertThat(Rank.of(item, shuffled, JULY)).isEqualTo(Rank.of(item, levels, JULY));
    }
  }

  @Property(seed = "6", tries = 300)
  void theUnitDoesNotMatter(
      @ForAll("items") List<Item> items, @ForAll @IntRange(min = 2, max = 1000) int unit) {
    List<Item> scaled = new ArrayList<>();
    items.forEach(item -> scaled.add(new Item(item.before() * unit, item.now() * unit)));
    assertClose(
        Contribution.of(scaled.get(0).levels(), total(scaled), JULY),
        Contribution.of(items.get(0).levels(), total(items), JULY));
    assertClose(
        Share.of(scaled.get(0).levels(), total(scaled), JULY),
        Share.of(items.get(0).levels(), total(items), JULY));
    assertClose(
        CalendarContribution.of(scaled.get(0).levels(), total(scaled), JULY, KOREA, 0.6),
        CalendarContribution.of(items.get(0).levels(), total(items), JULY, KOREA, 0.6));
    assertThat(Diffusion.of(scaled.stream().map(Item::levels).toList(), JULY))
        .isEqualTo(Diffusion.of(items.stream().map(Item::levels).toList(), JULY));
  }

  private static void assertClose(Outcome found, Outcome expected) {
    assertThat(found.absence()).isEqualTo(expected.absence());
    if (expected.isPresent()) {
      assertThat(found.value())
          .isCloseTo(expected.value(), within(1e-12 * (1 + Math.abs(expected.value()))));
    }
  }

  private static Levels total(List<Item> items) {
    long before = 0;
    long now = 0;
    for (Item item : items) {
      before += item.before();
      now += item.now();
    }
    return new Item(before, now).levels();
  }

  private static double scale(List<Item> items, BigDecimal base) {
    BigDecimal all = BigDecimal.ZERO;
    for (Item item : items) {
      all = all.add(big(item.before())).add(big(item.now()));
    }
    return quotient(all, base);
  }

  private static BigDecimal big(long value) {
    return BigDecimal.valueOf(value);
  }

  private static double quotient(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, new MathContext(40)).doubleValue();
  }
}
