package io.exportindicators.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.schemas.tables.MeasureTable;
import io.exportindicators.schemas.tables.MeasureTableReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are the same where their rows are. */
class TablesFingerprintTest {
  private static final MeasureTable MEASURES = MeasureTableReader.standard();

  @TempDir private Path directory;

  @Test
  void aCommentChangesNothingAndAnyFieldDoes() throws IOException {
    String text;
    try (InputStream in = DefinitionTable.class.getResourceAsStream("/definitions.csv")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String standard = TablesFingerprint.of(DefinitionTableReader.standard(), MEASURES);
    assertThat(standard).hasSize(64);
    assertThat(of(text)).isEqualTo(standard);
    assertThat(of("# a comment\n" + text)).isEqualTo(standard);
    assertThat(text).contains("bio-health");
    assertThat(of(text.replace("bio-health", "bio-healthy"))).isNotEqualTo(standard);
  }

  private String of(String table) throws IOException {
    Path file = Files.writeString(directory.resolve("definitions.csv"), table);
    return TablesFingerprint.of(DefinitionTableReader.read(file), MEASURES);
  }
}
