package io.exportindicators.exporter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Prometheus text format 0.0.4, as a check of a whole page. */
final class ExpositionGrammar {
  private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
  private static final String LABEL =
      "([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"";
  private static final String NUMBER = "[+-]?(?:\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|Inf)|NaN";
  private static final Pattern HELP = Pattern.compile("# HELP (" + NAME + ") .+");
  private static final Pattern TYPE = Pattern.compile("# TYPE (" + NAME + ") (counter|gauge)");
  private static final Pattern ONE_LABEL = Pattern.compile(LABEL);
  static final Pattern SAMPLE =
      Pattern.compile(
          "(" + NAME + ")(?:\\{((?:" + LABEL + ",)*(?:" + LABEL + ")?)})? (" + NUMBER + ")");

  private ExpositionGrammar() {}

  /** What is wrong with a page, nothing for a good one. */
  static List<String> faults(String page) {
    List<String> faults = new ArrayList<>();
    if (!page.endsWith("\n")) {
      faults.add("does not end with a line feed");
    }
    Set<String> families = new HashSet<>();
    Set<String> series = new HashSet<>();
    String family = "";
    String helped = "";
    for (String line : page.strip().split("\n", -1)) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        helped = help.group(1);
      } else if (type.matches()) {
        family = type.group(1);
        if (!families.add(family) || !family.equals(helped)) {
          faults.add("family twice or without help: " + line);
        }
      } else if (!sample.matches()) {
        faults.add("no sample: " + line);
      } else if (!sample.group(1).equals(family)) {
        faults.add("sample outside its family: " + line);
      } else if (!series.add(series(sample, faults))) {
        faults.add("series twice: " + line);
      }
    }
    return faults;
  }

  /** The series without its empty labels, which are none to Prometheus. */
  static String series(Matcher sample, List<String> faults) {
    Set<String> names = new HashSet<>();
    List<String> labels = new ArrayList<>();
    Matcher label = ONE_LABEL.matcher(sample.group(2) == null ? "" : sample.group(2));
    while (label.find()) {
      if (!names.add(label.group(1))) {
        faults.add("label twice: " + sample.group());
      }
      if (!label.group(2).isEmpty()) {
        labels.add(label.group());
      }
    }
    labels.sort(null);
    return sample.group(1) + "{" + String.join(",", labels) + "}";
  }
}
