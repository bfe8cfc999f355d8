package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.Months;
import io.exportindicators.indicators.Outcome;
import io.exportindicators.indicators.competitiveness.ConstantMarketShare;
import io.exportindicators.indicators.competitiveness.ConstantMarketShare.Effects;
import io.exportindicators.indicators.competitiveness.WorldLevels;
import io.exportindicators.indicators.structure.GrowthWithout;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.World;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the change of a row's annual figures is owed to: products are its parts and their rest,
 * markets its listed partners and the rest (without any, all markets as one), the world its World
 * row or all who report it in both years.
 */
final class MarketShareReadings {
  private static final ReferencePeriod.Kind YEAR = ReferencePeriod.Kind.YEAR;

  private final Definition row;
  private final List<Definition> parts;
  private final WorldSeries series;
  private final WorldSeries apart;
  private final WorldTotal gate;
  private final Map<Integer, Levels[][]> worlds = new HashMap<>();

  /**
   * Readings of a row.
   *
   * @param rows all rows of its definition
   * @param gate its world, which says in which years it may be measured against
   */
  MarketShareReadings(Definition row, List<Definition> rows, WorldSeries series, WorldTotal gate) {
    this.row = row;
    this.parts =
        rows.stream()
            .filter(part -> part.whole().equals(row.name()) && part.flow() == row.flow())
            .toList();
    this.series = series;
    this.apart = series.notedApart();
    this.gate = gate;
  }

  /** Adds the four effects; of one product or market alone that effect is absent, not zero. */
  void add(ReadingList out, String reporter, int month) {
    if (!parts.stream().allMatch(part -> part.partners().equals(row.partners()))) {
      return;
    }
    SharedResult<Effects> effects =
        new SharedResult<>(
            series.provenance(),
            () ->
                ConstantMarketShare.of(
                    table(series.of(reporter)), worlds.computeIfAbsent(month, this::world), month));
    Outcome noProducts = Outcome.absent("the figures are of one product");
    Outcome noMarkets = Outcome.absent("the figures are of no single markets");
    add(out, "world_growth", month, effects, Effects::worldGrowth);
    add(out, "product", month, effects, parts.isEmpty() ? all -> noProducts : Effects::product);
    add(
        out,
        "market",
        month,
        effects,
        row.partners().isEmpty() ? all -> noMarkets : Effects::market);
    add(out, "competitiveness", month, effects, Effects::competitiveness);
  }

  private void add(
      ReadingList out,
      String name,
      int month,
      SharedResult<Effects> effects,
      Function<Effects, Outcome> effect) {
    out.add(
        Indicator.TRADE_CONSTANT_MARKET_SHARE,
        name,
        () -> {
          Outcome open = gate.gate(month);
          return open.isPresent() ? effect.apply(effects.get()) : open;
        });
  }

  /** One reporter's trade by product, then market. */
  private Levels[][] table(ReporterSeries of) {
    List<Levels[]> products = new ArrayList<>();
    Levels[] rest = markets(of, row);
    for (Definition part : parts) {
      Levels[] markets = markets(of, part);
      products.add(markets);
      for (int market = 0; market < rest.length; market++) {
        rest[market] = GrowthWithout.rest(rest[market], markets[market]);
      }
    }
    products.add(rest);
    return products.toArray(new Levels[0][]);
  }

  private Levels[] markets(ReporterSeries of, Definition product) {
    if (product.partners().isEmpty()) {
      return new Levels[] {of.total(product, YEAR)};
    }
    Levels[] markets = new Levels[product.slots() - 1];
    for (int slot = 1; slot < product.slots(); slot++) {
      markets[slot - 1] = of.levels(product, YEAR, slot);
    }
    return markets;
  }

  /** Whether a reporter has the row and all its parts in a year: the world is one set. */
  private boolean isKnown(ReporterSeries of, int month) {
    return of.total(row, YEAR).at(month).isPresent()
        && parts.stream().allMatch(part -> of.total(part, YEAR).at(month).isPresent());
  }

  /** The World row's trade, or that of all who report a year and the one before, added up once. */
  private Levels[][] world(int month) {
    if (row.world() == World.WLD) {
      return table(series.of(WorldReadings.WORLD));
    }
    List<Levels[][]> tables = new ArrayList<>();
    for (String reporter : row.reporters()) {
      ReporterSeries of = apart.of(reporter);
      if (!reporter.equals(WorldReadings.WORLD)
          && isKnown(of, month)
          && isKnown(of, month - Months.YEAR)) {
        tables.add(table(of));
      }
    }
    Levels[][] sums = new Levels[parts.size() + 1][Math.max(1, row.slots() - 1)];
    for (int product = 0; product < sums.length; product++) {
      for (int market = 0; market < sums[product].length; market++) {
        int p = product;
        int m = market;
        List<Levels> cells = tables.stream().map(table -> table[p][m]).toList();
        sums[product][market] =
            new RememberedLevels(WorldLevels.sum(cells), apart.provenance(), series.provenance());
      }
    }
    return sums;
  }
}
