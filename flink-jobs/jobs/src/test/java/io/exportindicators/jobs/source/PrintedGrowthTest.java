package io.exportindicators.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.config.DefinitionTableReader;
import io.exportindicators.jobs.key.GrowthBasis;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Status;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decoder makes of a growth rate that an agency printed. */
class PrintedGrowthTest {
  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final LogDecoder decoder =
      new LogDecoder(DefinitionTableReader.standard(), MeasureTableReader.standard());

  @ParameterizedTest
  @CsvSource({
    "export-growth-yoy, 2026-07, YOY, 1",
    "export-growth-yoy-daily, 2026-07/20, YOY_DAILY, 1",
    "import-growth-ytd, 2026-07, YTD, 21",
    "export-growth-yoy, 2025, YOY, 1"
  })
  void itBecomesARateOfItsRow(String measure, String period, GrowthBasis basis, int row) {
    SectorObservation printed = printed();
    printed.setMeasure(measure);
    printed.setPeriod(period);
    printed.setSource(row == 21 ? "kcs-10day-imports-by-item" : "kcs-10day");
    printed.setBackfill(true);
    printed.setStatus(Status.MONTHLY_FINAL);
    LogEntry entry = decode(printed);
    assertThat(entry.rejection()).isNull();
    assertThat(entry.row()).isNull();
    assertThat(entry.other().growth())
        .isEqualTo(
            new PublishedGrowth(
                row,
                "KOR",
                PackedPeriod.of(ReferencePeriod.parse(period).orElseThrow()),
                basis,
                -0.125,
                StatusCode.MONTHLY_FINAL,
                true));
    assertThat(entry.releaseId()).isEqualTo("abc");
    assertThat(entry.attempt()).isEqualTo(3);
  }

  @Test
  void growthOfWhatIsNoTradeIsAMeasureLikeOthers() {
    SectorObservation printed = printed();
    printed.setMeasure("production-growth-yoy");
    assertThat(decode(printed).rejection().reason())
        .contains("no measure 'production-growth-yoy' of 'kcs-item/total'");
  }

  @Test
  void aThousandfoldIsStillARate() {
    SectorObservation printed = printed();
    printed.setValue(1_000);
    assertThat(decode(printed).other().growth().ratio()).isEqualTo(1_000);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        bad("no 'kcs-items/total' of reporter 'KOR'", o -> o.setDefinition("kcs-items")),
        bad("no 'kcs-item/toys' of reporter 'KOR'", o -> o.setSector("toys")),
        bad("of reporter 'JPN' and flow EXPORT", o -> o.setReporter("JPN")),
        bad(
            "no 'hs8542/semiconductors' of reporter 'KOR' and flow IMPORT",
            o -> {
              o.setDefinition("hs8542");
              o.setSector("semiconductors");
              o.setMeasure("import-growth-yoy");
            }),
        bad("source 'kcs-10day' is expected, is 'motie'", o -> o.setSource("motie")),
        bad("unit 'ratio' is expected, is 'percent'", o -> o.setUnit("percent")),
        bad("region '' is expected, is 'Seoul'", o -> o.setRegion("Seoul")),
        bad("growth of 1000.5 is out of range", o -> o.setValue(1000.5)),
        bad("growth of -1001.0 is out of range", o -> o.setValue(-1001)),
        bad("value is not a number", o -> o.setValue(Double.NaN)),
        bad("period '2026-7' is none", o -> o.setPeriod("2026-7")),
        bad("status or period", o -> o.setStatus(Status.UNKNOWN)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aBadOneIsRejectedWithItsReason(String reason, Consumer<SectorObservation> change) {
    SectorObservation printed = printed();
    change.accept(printed);
    LogEntry entry = decode(printed);
    assertThat(entry.rejection()).isNotNull();
    assertThat(entry.rejection().reason()).contains(reason);
    assertThat(entry.rejection().message()).isEqualTo(codec.encode(printed));
    assertThat(entry.other()).isNull();
  }

  private static SectorObservation printed() {
    SectorObservation printed = LogMessages.observation(-0.125);
    printed.setSource("kcs-10day");
    printed.setDefinition("kcs-item");
    printed.setSector("total");
    printed.setMeasure("export-growth-yoy");
    printed.setUnit("ratio");
    return printed;
  }

  private LogEntry decode(SectorObservation observation) {
    return decoder.decode(77, codec.encode(observation));
  }

  private static Arguments bad(String reason, Consumer<SectorObservation> change) {
    return Arguments.of(reason, change);
  }
}
