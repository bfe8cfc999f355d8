package io.exportindicators.schemas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;

class SchemaHistoryTest {
  private static final Map<String, List<Schema>> VERSIONS =
      SchemaHistory.all().stream()
          .collect(groupingBy(Schema::getFullName, LinkedHashMap::new, toList()));

  @Test
  void everyRecordHasAHistory() {
    assertThat(VERSIONS).containsOnlyKeys(SingleObjectCodec.currentSchemas().keySet());
  }

  @Test
  void theNewestVersionIsTheCurrentSchema() {
    VERSIONS.forEach(
        (name, versions) ->
            assertThat(versions.get(versions.size() - 1).toString())
                .as(name)
                .isEqualTo(
                    new Schema.Parser()
                        .parse(SingleObjectCodec.currentSchemas().get(name).toString())
                        .toString()
                        .replace(",\"avro.java.string\":\"String\"", "")
                        .replace("{\"type\":\"string\"}", "\"string\"")));
  }

  @Test
  void everyVersionHasItsOwnFingerprint() {
    assertThat(SchemaHistory.all().stream().map(SchemaNormalization::parsingFingerprint64))
        .doesNotHaveDuplicates();
  }

  // Readers are deployed before writers, so backward is what is needed and promised.
  @Test
  void everyVersionReadsAllThatWereWrittenBeforeIt() {
    SchemaValidator validator = new SchemaValidatorBuilder().canReadStrategy().validateAll();
    VERSIONS.forEach(
        (name, versions) -> {
          for (int newest = 0; newest < versions.size(); newest++) {
            List<Schema> earlier = new ArrayList<>(versions.subList(0, newest + 1));
            Collections.reverse(earlier);
            Schema reader = versions.get(newest);
            assertThatCode(() -> validator.validate(reader, earlier))
                .as(name)
                .doesNotThrowAnyException();
          }
          for (Schema writer : versions) {
            assertThat(
                    SchemaCompatibility.checkReaderWriterCompatibility(
                            SingleObjectCodec.currentSchemas().get(name), writer)
                        .getType())
                .as(name)
                .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
          }
        });
  }

  @Test
  void aReleasedFileIsNeverChanged() throws IOException, GeneralSecurityException {
    List<String> found = new ArrayList<>();
    for (String path : text("/avro-history/index.txt").split("\n", -1)) {
      if (!path.isBlank()) {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(bytes("/avro-history/" + path.strip()));
        found.add(HexFormat.of().formatHex(digest) + "  " + path.strip());
      }
    }

    assertThat(found).isEqualTo(text("/avro-history.sha256").strip().lines().toList());
  }

  static String text(String resource) throws IOException {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = SchemaHistoryTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return in.readAllBytes();
    }
  }
}
