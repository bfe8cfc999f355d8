package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.embedded.EmbeddedKafka;
import io.exportindicators.ingest.LogReader.Entry;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SectorObservation;
import io.exportindicators.schemas.Topics;
import io.exportindicators.schemas.TradeRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Each format goes by the command line into the log. */
class FormatsITCase {
  private static EmbeddedKafka kafka;

  @TempDir private Path files;
  private LogTopics topics;
  private StringWriter err;

  @BeforeAll
  static void start(@TempDir Path directory) {
    kafka = EmbeddedKafka.start(directory);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @BeforeEach
  void freshLog(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    topics = new LogTopics(name, name + "-index");
    try (KafkaTopics admin =
        new KafkaTopics(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.create(topics.releases(), Topics.RELEASES, Optional.empty());
      admin.create(topics.index(), Topics.RELEASE_INDEX, Optional.empty());
    }
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
    assertThat(log("load", file.toString())).isZero();
    assertThat(log("load", file.toString())).isZero();
    List<Entry> log = committed();
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
    assertThat(log("load", "--format=un-comtrade", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("this format needs --published");
    assertThat(
            log(
                "load",
                "--format=un-comtrade",
                "--published=2025-07-01",
                "--definition=my-chips",
                "--backfill",
                file.toString()))
        .isZero();
    List<Entry> log = committed();
    assertThat(log).hasSize(8);
    TradeRecord first = (TradeRecord) log.get(0).message();
    assertThat(first.getReporter()).isEqualTo("CIV");
    assertThat(first.getDefinition()).isEqualTo("my-chips");
    assertThat(((ReleaseMarker) log.get(7).message()).getBackfill()).isTrue();
  }

  @Test
  void aResponseOfTheCustomsServiceIsLoaded() throws IOException {
    Path file = copy("kcs-10day-imports-by-country-202301.xml");
    assertThat(log("load", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("this format needs --operation");
    assertThat(
            log(
                "load",
                "--operation=imports-by-country",
                "--published=2023-02-01",
                "--status=annual-final",
                "--backfill",
                file.toString()))
        .isZero();
    List<Entry> log = committed();
    assertThat(log).hasSize(34);
    assertThat(((TradeRecord) log.get(0).message()).getValueCents()).isEqualTo(2_013_061_000_000L);
    assertThat(((ReleaseMarker) log.get(33).message()).getBackfill()).isTrue();
  }

  @Test
  void aResponseOfKosisIsLoaded() throws IOException {
    Path file = copy("kosis-statistics-korea-dt-1f02001.json");
    assertThat(log("load", "--backfill", file.toString())).isZero();
    assertThat(log("load", "--backfill", file.toString())).isZero();
    List<Entry> log = committed();
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

  private int log(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--bootstrap-servers", kafka.bootstrapServers()));
    all.addAll(List.of("--releases-topic", topics.releases(), "--index-topic", topics.index()));
    err = new StringWriter();
    return Ingest.run(
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            records -> LoadProgress.none()),
        all.toArray(String[]::new));
  }

  private List<Entry> committed() {
    return LogReader.committed(kafka.bootstrapServers(), topics.releases());
  }
}
