package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.TradeRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format goes by the command line into the log. */
class FormatsITCase {
  @AutoClose private static EmbeddedKafka kafka;

  @TempDir private Path files;
  private IngestRun ingest;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @BeforeEach
  void freshLog() {
    ingest = new IngestRun(kafka, files);
  }

  @Test
  void observationsAreLoadedOnce() throws IOException {
    Path file =
        Files.writeString(
            files.resolve("growth.csv"),
            """
            # observations: 1
            # source: test
            # agency: Office of Made-up Statistics
            # title: Made-up growth
            # kind: delta
            published,definition,reporter,sector,measure,region,period,value,unit,status,backfill
            2026-07-01,mti,KOR,chips,export-growth-yoy,,2026-06,0.562,ratio,provisional,true
            """);
    assertThat(ingest.onLog("load", file.toString())).isZero();
    assertThat(ingest.onLog("load", file.toString())).isZero();
    List<Entry> log = ingest.committed();
    assertThat(log).hasSize(2);
    SectorObservation observation = (SectorObservation) log.get(0).message();
    ReleaseMarker marker = (ReleaseMarker) log.get(1).message();
    assertThat(observation.getValue()).isEqualTo(0.562);
    assertThat(observation.getReleaseId()).isEqualTo(marker.getReleaseId());
    assertThat(marker.getBackfill()).isTrue();
  }

  @Test
  void aDownloadOfComtradeIsLoaded() throws IOException {
    Path file = copy("un-comtrade-made-up.csv");
    assertThat(ingest.onLog("load", "--format=un-comtrade", file.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(ingest.err()).contains("this format needs --published");
    assertThat(
            ingest.onLog(
                "load",
                "--format=un-comtrade",
                "--published=2025-07-01",
                "--definition=my-chips",
                "--backfill",
                file.toString()))
        .isZero();
    List<Entry> log = ingest.committed();
    assertThat(log).hasSize(8);
    TradeRecord first = (TradeRecord) log.get(0).message();
    assertThat(first.getReporter()).isEqualTo("CIV");
    assertThat(first.getDefinition()).isEqualTo("my-chips");
    assertThat(((ReleaseMarker) log.get(7).message()).getBackfill()).isTrue();
  }

  @Test
  void aResponseOfTheCustomsServiceIsLoaded() throws IOException {
    Path file = copy("kcs-10day-imports-by-country-202301.xml");
    assertThat(ingest.onLog("load", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(ingest.err()).contains("this format needs --operation");
    assertThat(
            ingest.onLog(
                "load",
                "--operation=imports-by-country",
                "--published=2023-02-01",
                "--status=annual-final",
                "--backfill",
                file.toString()))
        .isZero();
    List<Entry> log = ingest.committed();
    assertThat(log).hasSize(34);
    assertThat(((TradeRecord) log.get(0).message()).getValueCents()).isEqualTo(2_013_061_000_000L);
    assertThat(((ReleaseMarker) log.get(33).message()).getBackfill()).isTrue();
  }

  @Test
  void aResponseOfKosisIsLoaded() throws IOException {
    Path file = copy("kosis-statistics-korea-dt-1f02001.json");
    assertThat(ingest.onLog("load", "--backfill", file.toString())).isZero();
    assertThat(ingest.onLog("load", "--backfill", file.toString())).isZero();
    List<Entry> log = ingest.committed();
    assertThat(log).hasSize(7);
    assertThat(((SectorObservation) log.get(0).message()).getValue()).isEqualTo(34.33);
    assertThat(((ReleaseMarker) log.get(6).message()).getAgency()).isEqualTo("Statistics Korea");
  }

  private Path copy(String resource) throws IOException {
    Path file = files.resolve(resource);
    try (InputStream in = FormatsITCase.class.getResourceAsStream("/" + resource)) {
      Files.copy(in, file);
    }
    return file;
  }
}
