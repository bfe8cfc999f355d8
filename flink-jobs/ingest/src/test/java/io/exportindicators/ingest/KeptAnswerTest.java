package io.exportindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswerTest {
  private static final Instant READ = Instant.parse("2026-11-21T00:00:31.120Z");

  @ParameterizedTest
  @EnumSource(Kcs10DayOperation.class)
  void aNameSaysWhatTheAnswerDoesNot(Kcs10DayOperation operation) {
    KeptAnswer answer =
        new KeptAnswer(operation, READ, YearMonth.of(2024, 12), YearMonth.of(2025, 11));
    assertThat(KeptAnswer.of(Path.of("some", "where", answer.fileName()))).contains(answer);
  }

  @Test
  void namesSortByTime() {
    assertThat(
            new KeptAnswer(
                    Kcs10DayOperation.EXPORTS_BY_ITEM,
                    READ,
                    YearMonth.of(2024, 12),
                    YearMonth.of(2025, 11))
                .fileName())
        .isEqualTo("kcs-10day_exports-by-item_2026-11-21T000031.120Z_202412-202511.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "response.xml",
        "kcs-10day_exports_2026-11-21T000031.120Z_202412-202511.xml",
        "kcs-10day_exports-by-item_2026-13-21T000031.120Z_202412-202511.xml",
        "kcs-10day_exports-by-item_2026-11-21T000031.120Z_202412-202513.xml",
        "kcs-10day_exports-by-item_2026-11-21T000031.120Z_202412-202511.xml.unfinished"
      })
  void anyOtherNameSaysNothing(String name) {
    assertThat(KeptAnswer.of(Path.of(name))).isEmpty();
  }
}
