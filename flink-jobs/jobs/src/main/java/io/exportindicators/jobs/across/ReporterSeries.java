package io.exportindicators.jobs.across;

import io.exportindicators.indicators.Levels;
import io.exportindicators.indicators.calendar.WorkingDayCalendar;
import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.Definition.PartnerLevel;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.key.SeriesNumber;
import io.exportindicators.jobs.reading.Provenance;
import io.exportindicators.jobs.reading.Span;
import io.exportindicators.schemas.ReferencePeriod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All series of one reporter at one vintage, with one provenance for what is read of them. */
final class ReporterSeries {
  private final SeriesStore stored;
  private final Map<Integer, ObservedLevels> views = new HashMap<>();
  private final Map<Integer, List<Levels>> unlisted = new HashMap<>();
  private final Map<Integer, List<Item>> partners = new HashMap<>();
  private final Map<Integer, List<Item>> products = new HashMap<>();
  private final Map<Integer, EstimatedElasticity> elasticities = new HashMap<>();
  private final Provenance provenance;

  ReporterSeries(SeriesStore stored) {
    this(stored, new Provenance());
  }

  /** Series that note in a provenance which others share. */
  ReporterSeries(SeriesStore stored, Provenance provenance) {
    this.stored = stored;
    this.provenance = provenance;
  }

  /** The levels of the total of a row. */
  ObservedLevels total(Definition row, ReferencePeriod.Kind kind) {
    return levels(row, kind, 0);
  }

  /** The levels of a slot of a definition row. */
  ObservedLevels levels(Definition row, ReferencePeriod.Kind kind, int slot) {
    return view(row, kind, slot, Math.max(1, row.codes().size()));
  }

  /** The levels of a product of a row, by its place among the row's products. */
  ObservedLevels product(Definition row, ReferencePeriod.Kind kind, int place) {
    return view(row, kind, Definition.productSlot(place), 1);
  }

  /** The listed partners and the rest, none where the row lists none. */
  List<Item> partners(Definition row, ReferencePeriod.Kind kind) {
    return partners.computeIfAbsent(
        SeriesNumber.of(row.number(), kind, 0), number -> Item.partners(this, row, kind));
  }

  /** The products, none where the row names a single code or none. */
  List<Item> products(Definition row, ReferencePeriod.Kind kind) {
    return products.computeIfAbsent(
        SeriesNumber.of(row.number(), kind, 0), number -> Item.products(this, row, kind));
  }

  /** The elasticity of the total of a row to working days. */
  EstimatedElasticity elasticity(
      Definition row, ReferencePeriod.Kind kind, WorkingDayCalendar calendar) {
    return elasticities.computeIfAbsent(
        SeriesNumber.of(row.number(), kind, 0),
        number ->
            new EstimatedElasticity(
                total(row, kind)::notedIn, calendar, Span.of(kind).window(), provenance));
  }

  /** The amounts of the partners that a row does not list. */
  List<Levels> unlisted(Definition row, ReferencePeriod.Kind kind) {
    if (row.partnerLevel() == PartnerLevel.WORLD) {
      return List.of();
    }
    return unlisted.computeIfAbsent(
        SeriesNumber.of(row.number(), kind, 0),
        number -> {
          List<Levels> partners = new ArrayList<>();
          BitSet.valueOf(stored.unlisted(number)).stream()
              .map(bit -> SeriesNumber.of(row.number(), kind, SeriesNumber.SLOTS + bit))
              .mapToObj(stored::levels)
              .forEach(series -> partners.add(new UnlistedLevels(series, provenance)));
          return partners;
        });
  }

  /** The growth rates that were printed of a row. */
  PublishedRates published(Definition row, ReferencePeriod.Kind kind, GrowthBasis basis) {
    int number = SeriesNumber.ofPublished(row.number(), kind, basis);
    return new PublishedRates(stored.published(number), provenance);
  }

  /** The first period that a level of a row is of. */
  int firstMonth(Definition row, ReferencePeriod.Kind kind) {
    int first = Integer.MAX_VALUE;
    for (int slot = 0; slot < row.slots(); slot++) {
      first = Math.min(first, levels(row, kind, slot).firstKept());
    }
    for (int place = 0; place < row.products().size(); place++) {
      first = Math.min(first, product(row, kind, place).firstKept());
    }
    return first;
  }

  /** The last period that any figure of a row is of. */
  int lastMonth(Definition row, ReferencePeriod.Kind kind) {
    int last = Integer.MIN_VALUE;
    for (int slot = 0; slot < row.slots(); slot++) {
      last = Math.max(last, levels(row, kind, slot).lastMonth());
    }
    for (int place = 0; place < row.products().size(); place++) {
      last = Math.max(last, product(row, kind, place).lastMonth());
    }
    for (GrowthBasis basis : GrowthBasis.values()) {
      last = Math.max(last, published(row, kind, basis).lastMonth());
    }
    return last;
  }

  Provenance provenance() {
    return provenance;
  }

  private ObservedLevels view(
      Definition row, ReferencePeriod.Kind kind, int slot, int neededGroups) {
    int number = SeriesNumber.of(row.number(), kind, slot);
    ObservedLevels view = views.get(number);
    if (view == null) {
      view = new ObservedLevels(stored.levels(number), neededGroups, provenance);
      views.put(number, view);
    }
    return view;
  }
}
