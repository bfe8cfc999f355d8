package io.exportindicators.jobs.productivity;

import io.exportindicators.jobs.config.StateDescriptors;
import io.exportindicators.jobs.gate.GatedRecords;
import io.exportindicators.jobs.reading.CachedState;
import io.exportindicators.jobs.reading.FigureSeries;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.reading.Readings;
import io.exportindicators.jobs.reading.ReleaseStage;
import io.exportindicators.schemas.tables.MeasureTable;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;

/** Keeps the figures of one reporter's sectors, with the exports they are shown beside. */
public final class ProductivityStage extends ReleaseStage<Readings> {
  private static final long serialVersionUID = 1L;

  private final MeasureTable measures;
  private transient MapState<String, FigureSeries> figures;

  /** A stage by these measures. */
  public ProductivityStage(MeasureTable measures) {
    super("productivity", new Readings[0]);
    this.measures = measures;
  }

  @Override
  public void open(OpenContext context) {
    super.open(context);
    figures = getRuntimeContext().getMapState(StateDescriptors.PRODUCTIVITY_FIGURES);
  }

  @Override
  protected MapStateDescriptor<Long, Readings[]> partsState() {
    return StateDescriptors.PRODUCTIVITY_PENDING_EXPORTS;
  }

  @Override
  protected MapStateDescriptor<Long, GatedRecords> recordsState() {
    return StateDescriptors.PRODUCTIVITY_PENDING_RECORDS;
  }

  @Override
  protected boolean concerns(GatedRecords records) {
    return records.figures().length > 0;
  }

  @Override
  protected List<Reading> fold(
      String reporter, long position, Readings[] exports, GatedRecords records) throws Exception {
    CachedState<String, FigureSeries> stored = new CachedState<>(figures, FigureSeries.EMPTY);
    ProductivityFold fold = new ProductivityFold(measures, reporter, stored::get, position);
    for (Readings part : exports) {
      part.readings().forEach(fold::add);
    }
    if (records != null) {
      fold.add(records);
    }
    List<Reading> changed = fold.changedReadings();
    for (Map.Entry<String, FigureSeries> series : fold.changedFigures().entrySet()) {
      figures.put(series.getKey(), series.getValue());
    }
    return changed;
  }
}
