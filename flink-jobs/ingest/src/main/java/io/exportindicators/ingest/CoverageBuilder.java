package io.exportindicators.ingest;

import io.exportindicators.schemas.Coverage;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.TradeRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a full release covers: for each definition, reporter and flow in it, every product that
 * occurs or is named, in every period that occurs.
 */
final class CoverageBuilder {
  private final Collection<String> named;
  private final Map<Subject, Range> ranges = new LinkedHashMap<>();

  private record Subject(String definition, String reporter, Flow flow) {}

  private record Range(TreeSet<String> products, TreeSet<String> periods) {}

  CoverageBuilder(Collection<String> named) {
    this.named = named;
  }

  void add(TradeRecord trade) {
    Subject subject = new Subject(trade.getDefinition(), trade.getReporter(), trade.getFlow());
    Range range =
        ranges.computeIfAbsent(subject, key -> new Range(new TreeSet<>(named), new TreeSet<>()));
    range.products().add(trade.getProduct());
    range.periods().add(trade.getPeriod());
  }

  List<Coverage> build() {
    List<Coverage> coverage = new ArrayList<>();
    ranges.forEach(
        (subject, range) ->
            coverage.add(
                new Coverage(
                    subject.definition(),
                    subject.reporter(),
                    subject.flow(),
                    List.copyOf(range.products()),
                    List.copyOf(range.periods()))));
    return coverage;
  }
}
