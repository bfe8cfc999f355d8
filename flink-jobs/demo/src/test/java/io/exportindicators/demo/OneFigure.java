package io.exportindicators.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One figure, 250 dollars, as a file. */
final class OneFigure {
  private OneFigure() {}

  static Path write(Path directory) throws IOException {
    return Files.writeString(
        directory.resolve("figures.csv"),
        """
        # figures: 1
        # source: kcs-10day
        # agency: made up
        # title: one month
        # unit: USD
        # kind: delta
        published,definition,reporter,flow,classification,version,product,partner,region,period,value,net_weight,status,backfill
        2026-02-01,kcs-item,KOR,export,KCS-10DAY,2016,01,WLD,,2026-01,250,,provisional,false
        """);
  }
}
