package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Bytes as version 1 wrote them, one line a record, stay readable for ever. */
class GoldenBytesTest {
  private static final String RESOURCE = "/golden/version-1.txt";

  private final SingleObjectCodec codec = new SingleObjectCodec();

  @Test
  void versionOneMeansWhatItMeant() throws IOException, UnreadableMessageException {
    Map<String, SpecificRecord> known = new LinkedHashMap<>();
    Samples.all().forEach(r -> known.put(r.getSchema().getName(), r));

    for (String line : SchemaHistoryTest.text(RESOURCE).strip().split("\n", -1)) {
      String[] parts = line.split(" ", -1);
      SpecificRecord expected = known.remove(parts[0]);
      assertThat(codec.decode(HexFormat.of().parseHex(parts[1]))).isEqualTo(expected);
    }
    assertThat(known).isEmpty();
  }

  @Test
  @Disabled("writes the resource; run by hand once for each new version, into a new file")
  void write() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (SpecificRecord message : Samples.all()) {
      lines
          .append(message.getSchema().getName())
          .append(' ')
          .append(HexFormat.of().formatHex(codec.encode(message)))
          .append('\n');
    }
    Path file = Path.of("src/test/resources" + RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }
}
