package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.Definition;
import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.Flow;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.SectorObservation;
import java.util.Map;
import java.util.Optional;

/** Checks printed growth rates against the definition table and packs them. */
final class PublishedGrowthReader {
  /** A thousandfold: above any rate that was ever printed. */
  private static final double LARGEST_RATIO = 1_000;

  private static final Map<String, Flow> FLOWS =
      Map.of("export", Flow.EXPORT, "import", Flow.IMPORT);

  private final DefinitionTable definitions;

  PublishedGrowthReader(DefinitionTable definitions) {
    this.definitions = definitions;
  }

  /** The rate that an observation is, empty where it measures something else. */
  Optional<PublishedGrowth> read(SectorObservation observation, ReferencePeriod period)
      throws InvalidRecordException {
    GrowthBasis basis = GrowthBasis.ofMeasure(observation.getMeasure());
    Flow flow = FLOWS.get(GrowthBasis.flowOf(observation.getMeasure()));
    if (basis == null || flow == null) {
      return Optional.empty();
    }
    Definition row = row(observation, flow);
    InvalidRecordException.unlessSame("source", row.source(), observation.getSource());
    InvalidRecordException.unlessSame("unit", "ratio", observation.getUnit());
    InvalidRecordException.unlessSame("region", "", observation.getRegion());
    if (Math.abs(observation.getValue()) > LARGEST_RATIO) {
      throw new InvalidRecordException("growth of " + observation.getValue() + " is out of range");
    }
    return Optional.of(
        new PublishedGrowth(
            row.number(),
            observation.getReporter(),
            PackedPeriod.of(period),
            basis,
            observation.getValue(),
            StatusCode.of(observation.getStatus()),
            observation.getBackfill()));
  }

  private Definition row(SectorObservation observation, Flow flow) throws InvalidRecordException {
    String name = observation.getDefinition() + "/" + observation.getSector();
    return definitions
        .find(name, observation.getReporter(), flow)
        .orElseThrow(
            () ->
                new InvalidRecordException(
                    "there is no '%s' of reporter '%s' and flow %s"
                        .formatted(name, observation.getReporter(), flow)));
  }
}
