package io.exportindicators.schemas.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar loads whole, or every error in it is told with file, line and column. */
class ReleaseCalendarReaderTest {
  private static final String HEADER = "source,days,months,at,zone,weekend,early_days,grace_days\n";
  private static final String ROW = "customs,1 11 21,3 9,09:30,Asia/Seoul,next-weekday,2,5\n";

  @Test
  void theStandardCalendarLoads() {
    ReleaseCalendar calendar = ReleaseCalendarReader.standard();
    // 2026-10-11 is a Sunday: Monday the 12th and 5 days of grace.
    assertThat(calendar.due("kcs-10day", Instant.parse("2026-10-01T00:00:00Z")))
        .contains(Instant.parse("2026-10-17T00:00:00Z"));
    // What is read on Friday the 20th is a revision, not the release of the 21st, a Saturday.
    assertThat(calendar.due("kcs-10day", Instant.parse("2026-11-20T01:00:00Z")))
        .contains(Instant.parse("2026-11-28T00:00:00Z"));
    assertThat(calendar.rhythm("kcs-10day").orElseThrow().days()).containsExactly(1, 11, 21);
    assertThat(calendar.rhythm("un-comtrade")).isEmpty();
    assertThat(calendar.due("kpc", Instant.parse("2026-06-30T00:00:00Z")))
        .contains(Instant.parse("2026-10-31T00:00:00Z"));
    assertThat(calendar.due("un-comtrade", Instant.parse("2025-07-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void aRowHasWhatStandsInItsFields() throws IOException {
    ReleaseRhythm row = read(ROW).rhythms().get(0);
    assertThat(row.source()).isEqualTo("customs");
    assertThat(row.days()).containsExactly(1, 11, 21);
    assertThat(row.months()).containsExactly(3, 9);
    assertThat(row.at()).isEqualTo(LocalTime.of(9, 30));
    assertThat(row.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(row.weekend()).isEqualTo(WeekendRule.NEXT_WEEKDAY);
    assertThat(row.earlyDays()).isEqualTo(2);
    assertThat(row.graceDays()).isEqualTo(5);
  }

  @Test
  void noMonthsAreAllMonths() throws IOException {
    ReleaseRhythm row = read(ROW.replace("3 9", "")).rhythms().get(0);
    assertThat(row.months()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  /** Field by field: what stands there, and what the error must say behind file and line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | Upper   | source: 'Upper' does not look like",
        "1 | ``      | days: at least one",
        "1 | 0       | days: '0' is not one of 1 to 31",
        "1 | 32      | days: '32' is not one of 1 to 31",
        "1 | 1 1     | days: something is named twice",
        "2 | 13      | months: '13' is not one of 1 to 12",
        "2 | Mar     | months: 'Mar' is not one of 1 to 12",
        "3 | 9:00    | at: '9:00' does not look like",
        "3 | 24:00   | at: '24:00' does not look like",
        "4 | KST     | zone: 'KST' is no time zone",
        "4 | ``      | zone: '' is no time zone",
        "5 | monday  | weekend: 'monday' is not known",
        "6 | -1      | early_days: a number from 0 to 366 is expected, is '-1'",
        "6 | 10      | early_days: 10 are too many, two releases are 10 days apart",
        "7 | soon    | grace_days: a number from 0 to 366 is expected, is 'soon'"
      })
  void aWrongFieldIsNamed(int column, String text, String error) {
    String[] fields = ROW.strip().split(",", -1);
    fields[column] = text;
    assertThatThrownBy(() -> read("# a comment\n\n" + String.join(",", fields) + "\n"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("table.csv, line 4, " + error);
  }

  /**
   * From 21 February it is eight days to 1 March, from 1 January a year to the next, or a day more.
   */
  @Test
  void whatComesEarlyMustNotReachTheReleaseBefore() throws IOException {
    String monthly = ROW.replace("3 9", "");
    assertThat(read(monthly.replace(",2,5", ",7,5")).rhythms()).hasSize(1);
    assertThatThrownBy(() -> read(monthly.replace(",2,5", ",8,5")))
        .hasMessageContaining("early_days: 8 are too many, two releases are 8 days apart");
    String annual = ROW.replace("1 11 21,3 9", "1,1");
    assertThat(read(annual.replace(",2,5", ",364,5")).rhythms()).hasSize(1);
    assertThatThrownBy(() -> read(annual.replace(",2,5", ",365,5")))
        .hasMessageContaining("two releases are 365 days apart");
  }

  @Test
  void aSourceStandsOnce() {
    assertThatThrownBy(() -> read(ROW + ROW.replace("2,5", "1,1")))
        .isInstanceOf(TableException.class)
        .hasMessage("table.csv, line 3, source: customs stands in line 2 already");
  }

  @Test
  void allErrorsAreToldAtOnce() {
    String bad = ROW.replace("customs", "Customs").replace("Asia/Seoul", "Seoul");
    assertThatThrownBy(() -> read(bad + "too,few\n" + ROW.replace("next-weekday", "")))
        .isInstanceOf(TableException.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines().map(line -> line.replaceAll(": .*", "")))
                    .containsExactlyInAnyOrder(
                        "table.csv, line 2, source",
                        "table.csv, line 2, zone",
                        "table.csv, line 3, fields",
                        "table.csv, line 4, weekend"));
  }

  @Test
  void aWrongHeaderAndAFileAreNamed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("mine.csv"), "a,b\n");
    assertThatThrownBy(() -> ReleaseCalendarReader.read(file))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(file + ": the header row must be source,days,months,at,zone,");
    assertThatThrownBy(() -> ReleaseCalendarReader.read(directory.resolve("none.csv")))
        .hasMessageContaining("none.csv");
  }

  private static ReleaseCalendar read(String rows) throws IOException {
    return ReleaseCalendarReader.read("table.csv", new StringReader(HEADER + rows));
  }
}
