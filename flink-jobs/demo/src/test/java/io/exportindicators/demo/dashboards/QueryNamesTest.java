package io.exportindicators.demo.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryNamesTest {
  @Test
  void findsTheIndicatorsOfSql() {
    assertThat(
            QueryNames.indicators(
                """
                {
                  "refId": "A",
                  "rawSql": "SELECT 1 FROM x\\nWHERE s.indicator = 'a' OR indicator IN ('b',\\n 'c')",
                  "query": "SELECT x WHERE sector = 'total' AND indicator = '$indicator'"
                }
                """))
        .containsExactly("a", "b", "c");
  }

  @Test
  void findsTheMetricsOfExpressions() {
    assertThat(
            QueryNames.metrics(
                """
                {
                  "expr": "max by (source) (a{x=\\"y z\\"}) / on (b) rate(c_total[5m]) or up",
                  "refId": "A"
                }
                """))
        .containsExactly("a", "c_total", "up");
  }
}
