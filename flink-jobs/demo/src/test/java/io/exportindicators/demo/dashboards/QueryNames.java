package io.exportindicators.demo.dashboards;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names in the queries of a dashboard's JSON text, each property of which has its own line. */
final class QueryNames {
  private static final Pattern EXPRESSION = Pattern.compile("^\\s*\"expr\": \"(.*)\",?$");

  /** {@code indicator = 'a'} and {@code s.indicator IN ('a', 'b')}. */
  private static final Pattern INDICATOR =
      Pattern.compile("\\bindicator\\s*(?:=|<>|(?:NOT\\s+)?IN)\\s*\\(?((?:\\s*,?\\s*'[^']*')+)");

  private static final Pattern LITERAL = Pattern.compile("'([^'$]+)'");

  private static final Pattern NO_METRIC =
      Pattern.compile(
          "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\$\\w+"
              + "|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern METRIC =
      Pattern.compile("(?<![\\w:.])[a-zA-Z_:][\\w:]*(?!\\w|\\s*\\()");
  private static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "unless",
          "bool",
          "offset",
          "by",
          "without",
          "on",
          "ignoring",
          "group_left",
          "group_right",
          "inf",
          "nan");

  private QueryNames() {}

  /** The indicators that SQL compares the column {@code indicator} with. */
  static Set<String> indicators(String json) {
    return names(
        json.lines()
            .flatMap(line -> INDICATOR.matcher(unescaped(line)).results())
            .flatMap(found -> LITERAL.matcher(found.group(1)).results())
            .map(found -> found.group(1)));
  }

  /** The metrics that Prometheus expressions read. */
  static Set<String> metrics(String json) {
    return names(
        json.lines()
            .flatMap(line -> EXPRESSION.matcher(line).results())
            .map(found -> NO_METRIC.matcher(unescaped(found.group(1))).replaceAll(" "))
            .flatMap(expression -> METRIC.matcher(expression).results())
            .map(MatchResult::group)
            .filter(name -> !WORDS.contains(name.toLowerCase(Locale.ROOT))));
  }

  private static String unescaped(String json) {
    return json.replace("\\n", "\n").replace("\\\"", "\"");
  }

  private static Set<String> names(Stream<String> all) {
    return all.collect(Collectors.toCollection(TreeSet::new));
  }
}
