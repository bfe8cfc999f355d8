package io.exportindicators.jobs.history;

import io.exportindicators.schemas.Milestone;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.StrategyTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * The targets and policy events of a release, column by column.
 *
 * @param targets each target as JSON, by the names of its schema
 * @param milestoneTarget id of the target of each milestone
 * @param milestonePeriod its period
 * @param milestoneStampMillis where a chart draws it, milliseconds since 1970-01-01 UTC
 * @param milestoneValue its value in the unit of the target
 * @param events each policy event as JSON, by the names of its schema
 */
public record DocumentColumns(
    String[] targets,
    String[] milestoneTarget,
    String[] milestonePeriod,
    long[] milestoneStampMillis,
    double[] milestoneValue,
    String[] events) {
  /** The columns of a release's documents; of two of one id the later is the one. */
  static DocumentColumns of(List<SpecificRecord> documents) {
    Map<String, StrategyTarget> targets = new LinkedHashMap<>();
    Map<String, PolicyEvent> events = new LinkedHashMap<>();
    for (SpecificRecord document : documents) {
      if (document instanceof StrategyTarget target) {
        targets.put(target.getTarget(), target);
      } else if (document instanceof PolicyEvent event) {
        events.put(event.getEvent(), event);
      }
    }
    List<String> targetOf = new ArrayList<>();
    List<Milestone> milestones = new ArrayList<>();
    for (StrategyTarget target : targets.values()) {
      for (Milestone milestone : target.getMilestones()) {
        targetOf.add(target.getTarget());
        milestones.add(milestone);
      }
    }
    return new DocumentColumns(
        texts(targets.values()),
        targetOf.toArray(String[]::new),
        milestones.stream().map(Milestone::getPeriod).toArray(String[]::new),
        milestones.stream().mapToLong(DocumentColumns::stampMillis).toArray(),
        milestones.stream().mapToDouble(Milestone::getValue).toArray(),
        texts(events.values()));
  }

  private static String[] texts(Collection<? extends SpecificRecord> documents) {
    return documents.stream().map(SpecificRecord::toString).toArray(String[]::new);
  }

  private static long stampMillis(Milestone milestone) {
    return ReferencePeriod.parse(milestone.getPeriod())
        .orElseThrow(
            () -> new IllegalStateException("'" + milestone.getPeriod() + "' is no period"))
        .stamp()
        .toEpochMilli();
  }
}
