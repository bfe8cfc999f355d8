package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.exportindicators.schemas.PolicyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEventsTest {
  private static final String HEADER =
      """
      # events: 1
      # source: policy-events
      # agency: Office of Made-up Plans
      # title: Made-up steps
      # kind: delta
      """;
  private static final String COLUMNS = String.join(",", PlainEventRow.COLUMNS) + "\n";
  private static final String GOOD =
      "2026-03-02,first-meeting,2026-03-01,KOR,semiconductors,meeting,First meeting,첫 회의,"
          + "\"Minutes, page 1\"\n";

  @Test
  void everyFieldArrives() {
    assertThat(Figures.read(HEADER + COLUMNS + GOOD).get(0).records())
        .containsExactly(
            PolicyEvent.newBuilder()
                .setSource("policy-events")
                .setReleaseId("")
                .setAttempt(0)
                .setEvent("first-meeting")
                .setReporter("KOR")
                .setSector("semiconductors")
                .setDate("2026-03-01")
                .setKind("meeting")
                .setTitle("First meeting")
                .setTitleKorean("첫 회의")
                .setDocument("Minutes, page 1")
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "semiconductors>",
        "첫 회의>",
        ",meeting>,plan",
        ",meeting>,cooperation",
        ",meeting>,deregulation",
        "2026-03-01>2026-03-02"
      })
  void whatFitsIsRead(String change) {
    assertThat(Figures.read(HEADER + COLUMNS + changed(change)).get(0).records()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-02>2026-3-2        | published: found "2026-3-2"
          first-meeting>First        | event: found "First"
          2026-03-01>March           | date: found "March", expected a date like
          2026-03-01>2026-03-03      | date: found 2026-03-03, after the publication 2026-03-02T00:00:00Z
          KOR>KR                     | reporter: found "KR"
          semiconductors>Chips       | sector: found "Chips"
          ,meeting>,talk             | kind: found "talk", expected cooperation - deregulation - meeting - plan
          First meeting>             | title: found "", expected words
          "Minutes, page 1">         | document: found "", expected words
          """)
  void whatIsWrongIsNamedWithItsLine(String change, String expected) {
    refused(changed(change), "figures.csv:7: " + expected.replace(" - ", " | "));
  }

  @Test
  void anEventTwiceInAReleaseIsRefused() {
    refused(GOOD + GOOD, "figures.csv:8: row: its release has a row of the same identity");
  }

  private static String changed(String change) {
    String[] texts = change.split(">", 2);
    assertThat(GOOD).contains(texts[0]);
    return GOOD.replace(texts[0], texts[1]);
  }

  private static void refused(String rows, String expected) {
    assertThatExceptionOfType(BadFileException.class)
        .isThrownBy(() -> Figures.read(HEADER + COLUMNS + rows))
        .withMessageContaining(expected);
  }
}
