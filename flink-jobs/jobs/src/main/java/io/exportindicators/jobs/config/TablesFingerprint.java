package io.exportindicators.jobs.config;

import io.exportindicators.schemas.tables.Measure;
import io.exportindicators.schemas.tables.MeasureTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands for the tables under which state comes about: equal for equal rows, whatever their
 * file says besides.
 */
public final class TablesFingerprint {
  private TablesFingerprint() {}

  /** SHA-256 of all rows in their order, in hexadecimal. */
  public static String of(DefinitionTable definitions, MeasureTable measures) {
    String rows =
        Stream.concat(
                definitions.rows().stream().map(TablesFingerprint::text),
                measures.rows().stream().map(TablesFingerprint::text))
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(rows.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(Definition row) {
    return Stream.of(
            row.number(),
            row.definition(),
            row.sector(),
            new TreeSet<>(row.reporters()),
            row.flow(),
            row.source(),
            row.classification(),
            row.version(),
            row.digits(),
            row.codes(),
            row.partnerLevel(),
            row.partners(),
            row.whole(),
            row.comparedWith(),
            row.continues(),
            row.world(),
            row.reExporters(),
            row.headline())
        .toList()
        .toString();
  }

  private static String text(Measure row) {
    return List.of(
            row.definition(),
            row.sector(),
            row.measure(),
            row.reporters(),
            row.source(),
            row.unit(),
            row.baseYear(),
            row.regions(),
            row.whole(),
            row.trade())
        .toString();
  }
}
