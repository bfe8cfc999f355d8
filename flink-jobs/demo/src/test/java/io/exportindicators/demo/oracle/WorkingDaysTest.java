package io.exportindicators.demo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracle's own working days against published counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingDaysTest {
  @AutoClose private Oracle oracle;

  @BeforeAll
  void compute() throws SQLException {
    oracle = Oracle.empty();
    oracle.run("working-days");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01, 1m, 24.0",
    "2023-01, 1m, 21.5",
    "2023-02, 1m, 22.0",
    "2024-02, 1m, 20.5",
    "2024-09, 1m, 20.0",
    "2024-10, 1m, 22.0",
    "2025-01, 1m, 20.0",
    "2025-02, 1m, 22.0",
    "2025-07, 1m, 25.0",
    "2025-08, 1m, 22.5",
    "2026-07, 1m, 24.0",
    "2026-08, 1m, 22.0",
    "2024-08, 20d, 14.5",
    "2026-09, 10d, 8.5",
    "2026-09, 20d, 15.5",
  })
  void arePublishedOnes(String month, String window, double days) throws SQLException {
    int t = Integer.parseInt(month.substring(0, 4)) * 12 + Integer.parseInt(month.substring(5)) - 1;
    assertThat(number("SELECT days FROM working_days WHERE win = '" + window + "' AND t = " + t))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"2014-09-10", "2025-05-06", "2027-05-03", "2027-07-19", "2028-10-05"})
  void haveSubstitutes(LocalDate day) throws SQLException {
    assertThat(number("SELECT count(*) FROM holiday WHERE day = DATE '" + day + "'")).isEqualTo(1);
  }

  @Test
  void followTheKoreanMoon() {
    assertThat(LunarFeasts.day(2027, 1, 1)).isEqualTo("2027-02-07");
    assertThat(LunarFeasts.day(2028, 1, 1)).isEqualTo("2028-01-27");
  }

  private double number(String query) throws SQLException {
    try (Statement statement = oracle.connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).as(query).isTrue();
      return rows.getDouble(1);
    }
  }
}
