package io.exportindicators.demo.oracle;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plain file of figures or observations of Nobody: its header and its rows. */
final class MadeUpFile {
  private final StringBuilder text = new StringBuilder();

  private MadeUpFile(String content, String source) {
    text.append(
        """
        # %s: 1
        # source: %s
        # agency: Nobody
        # title: Made up
        """
            .formatted(content, source));
  }

  /** Of figures in US dollars and kilograms. */
  static MadeUpFile trade(String source, String kind) {
    MadeUpFile file = new MadeUpFile("figures", source);
    file.text.append(
        """
        # unit: USD
        # weight unit: kg
        # kind: %s
        published,definition,reporter,flow,classification,version,product,partner,region,period,\
        value,net_weight,status,backfill
        """
            .formatted(kind));
    return file;
  }

  static MadeUpFile observations(String source) {
    MadeUpFile file = new MadeUpFile("observations", source);
    file.text.append(
        """
        # kind: delta
        published,definition,reporter,sector,measure,region,period,value,unit,status,backfill
        """);
    return file;
  }

  /** Adds a row; a double has three decimals. */
  void row(Object... cells) {
    text.append(Arrays.stream(cells).map(MadeUpFile::cell).collect(Collectors.joining(",")))
        .append('\n');
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.3f", number)
        : value.toString();
  }

  String text() {
    return text.toString();
  }
}
