package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Bytes as every version wrote them, one line a record, stay readable for ever. */
class GoldenBytesTest {
  private static final String FIRST = "/golden/version-1.txt";
  private static final String SECOND = "/golden/version-2.txt";
  private static final String NEWEST = "/golden/version-3.txt";

  private final SingleObjectCodec codec = new SingleObjectCodec();

  @Test
  void versionOneMeansWhatItMeant() throws IOException, UnreadableMessageException {
    StrategyTarget target = Samples.target();
    target.setTitle("");
    target.setTitleKorean("");
    target.setLogPosition(null);
    target.setIndex(0);
    PolicyEvent event = Samples.event();
    event.setLogPosition(null);
    event.setIndex(0);

    ReleaseMarker marker = versionTwoMarker();
    marker.setDocumentCount(0);

    assertMeans(
        FIRST, Samples.trade(), Samples.observation(), target, event, marker, Samples.value());
  }

  @Test
  void versionTwoMeansWhatItMeant() throws IOException, UnreadableMessageException {
    assertMeans(SECOND, Samples.target(), Samples.event(), versionTwoMarker());
  }

  @Test
  void versionThreeMeansWhatItMeant() throws IOException, UnreadableMessageException {
    assertMeans(NEWEST, Samples.marker());
  }

  private static ReleaseMarker versionTwoMarker() {
    ReleaseMarker marker = Samples.marker();
    marker.setImplausibleCount(0);
    marker.setAccepted(null);
    return marker;
  }

  private void assertMeans(String resource, SpecificRecord... written)
      throws IOException, UnreadableMessageException {
    Map<String, SpecificRecord> known = new LinkedHashMap<>();
    List.of(written).forEach(r -> known.put(r.getSchema().getName(), r));

    for (String line : SchemaHistoryTest.text(resource).strip().split("\n", -1)) {
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
    for (SpecificRecord message : List.<SpecificRecord>of(Samples.marker())) {
      lines
          .append(message.getSchema().getName())
          .append(' ')
          .append(HexFormat.of().formatHex(codec.encode(message)))
          .append('\n');
    }
    Path file = Path.of("src/test/resources" + NEWEST);
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines, StandardCharsets.UTF_8);
  }
}
