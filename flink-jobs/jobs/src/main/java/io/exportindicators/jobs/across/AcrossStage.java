package io.exportindicators.jobs.across;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.ReleaseStage;
import io.exportindicators.jobs.series.SeriesChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;

/** Keeps the series of one reporter. */
public final class AcrossStage extends ReleaseStage<SeriesChanges> {
  private static final long serialVersionUID = 1L;

  private final DefinitionTable definitions;
  private transient MapState<Integer, SeriesLevels> levels;
  private transient MapState<Integer, FigureSeries> published;
  private transient MapState<Integer, long[]> unlisted;
  private transient Map<String, IndicatorSet> indicators;

  /** A stage by these definitions. */
  public AcrossStage(DefinitionTable definitions) {
    super("across", new SeriesChanges[0]);
    this.definitions = definitions;
  }

  @Override
  public void open(OpenContext context) {
    super.open(context);
    levels = getRuntimeContext().getMapState(StateDescriptors.ACROSS_LEVELS);
    published = getRuntimeContext().getMapState(StateDescriptors.ACROSS_PUBLISHED);
    unlisted = getRuntimeContext().getMapState(StateDescriptors.ACROSS_UNLISTED);
    indicators = new HashMap<>();
  }

  @Override
  protected MapStateDescriptor<Long, SeriesChanges[]> partsState() {
    return StateDescriptors.ACROSS_PENDING;
  }

  @Override
  protected MapStateDescriptor<Long, GatedRecords> recordsState() {
    return StateDescriptors.ACROSS_PENDING_RECORDS;
  }

  @Override
  protected boolean concerns(GatedRecords records) {
    return records.growths().length > 0;
  }

  @Override
  protected List<Reading> fold(
      String reporter, long position, SeriesChanges[] parts, GatedRecords printed)
      throws Exception {
    ReleaseFold fold =
        new ReleaseFold(
            definitions,
            reporter,
            indicators.computeIfAbsent(reporter, r -> new IndicatorSet(definitions, r)),
            new StoredSeries(levels, published, unlisted),
            position);
    for (SeriesChanges part : parts) {
      fold.add(part);
    }
    if (printed != null) {
      fold.add(printed);
    }
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<Integer, SeriesLevels> series : fold.changedSeries().entrySet()) {
      levels.put(series.getKey(), series.getValue());
    }
    for (Map.Entry<Integer, FigureSeries> series : fold.changedPublished().entrySet()) {
      published.put(series.getKey(), series.getValue());
    }
    for (Map.Entry<Integer, long[]> partners : fold.changedUnlisted().entrySet()) {
      unlisted.put(partners.getKey(), partners.getValue());
    }
    return changed;
  }
}
