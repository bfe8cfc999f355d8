package io.exportindicators.ingest;

import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.TradeRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;

/**
 * Takes from a service's answers what is new in them, beside what the log holds of their sources.
 *
 * <p>An answer holds all figures of the months that were asked for, mostly as they were. Of those
 * the log has from publications before the answer, an equal value is left out (it keeps its vintage
 * and its status) and another one is a revision. A figure that the log does not have is a first
 * publication where it is of the answer's newest period, else backfill: it came out before. So what
 * is new follows from the answer and from what was published before it, and is the same whenever
 * the answer is loaded. What a full release implies by leaving it out is not known here.
 */
final class NewFigures implements WholeReleases.Listener {
  private final RecordIdentity identities = new RecordIdentity();
  private final Map<List<String>, TreeMap<Instant, Long>> cents = new HashMap<>();
  private final Set<String> sources;
  private final WholeReleases releases = new WholeReleases(this);
  private final List<TradeRecord> held = new ArrayList<>();
  private final Set<String> periods = new HashSet<>();

  /** Beside an empty log. */
  NewFigures(Set<String> sources) {
    this.sources = sources;
  }

  /** What the log holds of some sources. */
  static NewFigures beside(Map<String, ?> clientConfig, LogTopics topics, Set<String> sources) {
    NewFigures figures = new NewFigures(sources);
    CommittedMessages.read(
        clientConfig, topics.releases(), entry -> figures.releases.take(entry.value()));
    return figures;
  }

  /**
   * The releases with every answer reduced to what is new in it; one without news is left out. The
   * log is read only where there is an answer.
   */
  static List<Release> in(List<Release> releases, Map<String, ?> clientConfig, LogTopics topics) {
    Set<String> sources = new HashSet<>();
    releases.stream().filter(Release::answer).forEach(answer -> sources.add(answer.source()));
    return sources.isEmpty() ? releases : beside(clientConfig, topics, sources).of(releases);
  }

  /** As above, of releases to be loaded in this order. */
  List<Release> of(List<Release> inOrder) {
    List<Release> news = new ArrayList<>();
    for (Release release : inOrder) {
      Optional<Release> reduced = release.answer() ? newsOf(release) : Optional.of(release);
      reduced.ifPresent(news::add);
      reduced.stream()
          .filter(loaded -> sources.contains(loaded.source()))
          .flatMap(loaded -> loaded.records().stream())
          .filter(TradeRecord.class::isInstance)
          .forEach(entry -> learn((TradeRecord) entry, release.source(), release.publishedAt()));
    }
    return news;
  }

  /** Whether the log has any figure of a period. */
  boolean holds(ReferencePeriod period) {
    return periods.contains(period.toString());
  }

  private Optional<Release> newsOf(Release answer) {
    List<SpecificRecord> news = new ArrayList<>();
    Optional<LocalDate> newest =
        answer.records().stream().map(NewFigures::lastDay).max(Comparator.naturalOrder());
    for (SpecificRecord entry : answer.records()) {
      TradeRecord trade = (TradeRecord) entry;
      Entry<Instant, Long> known =
          cents
              .getOrDefault(key(trade, answer.source()), new TreeMap<>())
              .lowerEntry(answer.publishedAt());
      if (known == null) {
        boolean backfill = lastDay(trade).isBefore(newest.orElseThrow());
        news.add(TradeRecord.newBuilder(trade).setBackfill(backfill).build());
      } else if (known.getValue() != trade.getValueCents()) {
        news.add(trade);
      }
    }
    return news.isEmpty() ? Optional.empty() : Optional.of(of(answer, news));
  }

  private static Release of(Release answer, List<SpecificRecord> news) {
    List<String> inOrder =
        news.stream()
            .sorted(Comparator.comparing(NewFigures::lastDay))
            .map(entry -> ((TradeRecord) entry).getPeriod())
            .distinct()
            .toList();
    String last = inOrder.get(inOrder.size() - 1);
    return new Release(
        answer.source(),
        answer.publishedAt(),
        answer.kind(),
        answer.coverage(),
        answer.agency(),
        answer.title() + ", " + (inOrder.size() == 1 ? last : inOrder.get(0) + " to " + last),
        answer.observedAt(),
        news);
  }

  private static LocalDate lastDay(SpecificRecord entry) {
    return ReferencePeriod.parse(((TradeRecord) entry).getPeriod()).orElseThrow().lastDay();
  }

  private void learn(TradeRecord trade, String source, Instant published) {
    cents
        .computeIfAbsent(key(trade, source), key -> new TreeMap<>())
        .put(published, trade.getValueCents());
    periods.add(trade.getPeriod());
  }

  private List<String> key(TradeRecord trade, String source) {
    List<String> key = identities.of(trade);
    key.add(source);
    return key;
  }

  @Override
  public void next() {
    held.clear();
  }

  @Override
  public void trade(TradeRecord trade) {
    if (sources.contains(trade.getSource())) {
      held.add(trade);
    }
  }

  @Override
  public void whole(ReleaseMarker marker) {
    held.forEach(trade -> learn(trade, marker.getSource(), marker.getPublishedAt()));
  }
}
