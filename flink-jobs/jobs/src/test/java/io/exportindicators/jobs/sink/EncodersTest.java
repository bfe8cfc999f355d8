package io.exportindicators.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.jobs.source.Rejection;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReferencePeriod;
import io.exportindicators.schemas.ReleaseKind;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written to the topics, to the byte: readers compare the bytes of replays. */
class EncodersTest {
  private static final Instant PUBLISHED = Instant.parse("2026-08-01T00:00:00Z");

  private final SingleObjectCodec codec = new SingleObjectCodec();
  private final ResultEncoder encoder = new ResultEncoder("results");

  @BeforeEach
  void open() throws Exception {
    encoder.open(null, null);
  }

  @Test
  void theBytesOfAValueAreTheGoldenOnes() {
    byte[] bytes = encode(new ResultEntry(release(""), "KOR", reading(0.5, ""), null, 3));
    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo(
            "c30128de5f0c6ce1368d54062474726164655f67726f7774685f726174696f0e"
                + "796f795f313064064b4f521c73656d69636f6e647563746f7273106b63732d69"
                + "74656d0c6578706f727400000014323032362d30372f313002000000000000e0"
                + "3f000a726174696f0280e0f6a9f767126b63732d3130646179066162630104");
  }

  @Test
  void theBytesOfAnEndAreTheGoldenOnes() {
    byte[] bytes = encode(new ResultEntry(release("1 of 2 records arrived"), "", null, null, 7));
    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo(
            "c301d3cdf4119d43b34e126b63732d3130646179066162630280e0f6a9f76704"
                + "000e0116636f6e73747275637465642c636f6e737472756374656420666f7220"
                + "612074657374000254022c31206f662032207265636f72647320617272697665"
                + "640002022061736b656420746865206167656e6379");
  }

  @Test
  void aValueSaysWhatItsReadingSays() throws Exception {
    IndicatorValue value =
        (IndicatorValue)
            codec.decode(encode(new ResultEntry(release(""), "KOR", reading(0.5, ""), null, 3)));
    assertThat(value.getLogPosition()).isEqualTo(42);
    assertThat(value.getIndex()).isEqualTo(3);
    assertThat(value.getIndicator()).isEqualTo("trade_growth_ratio");
    assertThat(value.getPeriod()).isEqualTo("2026-07/10");
    assertThat(value.getValue()).isEqualTo(0.5);
    assertThat(value.getAbsence()).isNull();
    assertThat(value.getUnit()).isEqualTo("ratio");
    assertThat(value.getStatus()).isEqualTo(Status.PROVISIONAL);
    assertThat(value.getPublishedAt()).isEqualTo(PUBLISHED);
    assertThat(value.getReleaseId()).isEqualTo("abc");
    assertThat(value.getMethodVersion()).isEqualTo(ResultEncoder.METHOD_VERSION);
  }

  @Test
  void anAbsentValueIsNullWithItsReason() throws Exception {
    IndicatorValue value =
        (IndicatorValue)
            codec.decode(
                encode(new ResultEntry(release(""), "KOR", reading(Double.NaN, "why"), null, 3)));
    assertThat(value.getValue()).isNull();
    assertThat(value.getAbsence()).isEqualTo("why");
  }

  @Test
  void theEndIsTheMarkerWithPositionAndCountOfValues() throws Exception {
    ReleaseMarker end =
        (ReleaseMarker) codec.decode(encode(new ResultEntry(release(""), "", null, null, 7)));
    ReleaseMarker expected = marker();
    expected.setRecordCount(7);
    expected.setLogPosition(42L);
    assertThat(end).isEqualTo(expected);
    ReleaseMarker withheld =
        (ReleaseMarker) codec.decode(encode(new ResultEntry(release("why"), "", null, null, 0)));
    assertThat(withheld.getWithheld()).isEqualTo("why");
  }

  @Test
  void aRejectionKeepsItsBytesAndSaysWhereAndWhy() {
    ProducerRecord<byte[], byte[]> message =
        new RejectionEncoder("rejected", "releases")
            .serialize(new Rejection(17, "weil ÿ 까닭", new byte[] {1, 2}), null, null);
    assertThat(message.topic()).isEqualTo("rejected");
    assertThat(message.partition()).isZero();
    assertThat(message.value()).containsExactly(1, 2);
    Map<String, String> headers = new TreeMap<>();
    for (Header header : message.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    assertThat(headers)
        .isEqualTo(
            Map.of("topic", "releases", "partition", "0", "offset", "17", "reason", "weil ÿ 까닭"));
  }

  private byte[] encode(ResultEntry entry) {
    ProducerRecord<byte[], byte[]> message = encoder.serialize(entry, null, 5L);
    assertThat(message.topic()).isEqualTo("results");
    assertThat(message.partition()).isZero();
    assertThat(message.key()).isNull();
    assertThat(message.timestamp()).isNull();
    return message.value();
  }

  private GatedMarker release(String withheld) {
    return new GatedMarker(42, "kcs-10day", "abc", codec.encode(marker()), new byte[0][], withheld);
  }

  private static ReleaseMarker marker() {
    return ReleaseMarker.newBuilder()
        .setSource("kcs-10day")
        .setReleaseId("abc")
        .setAttempt(1)
        .setPublishedAt(PUBLISHED)
        .setKind(ReleaseKind.DELTA)
        .setCoverage(List.of())
        .setRecordCount(2)
        .setBackfill(true)
        .setAgency("constructed")
        .setTitle("constructed for a test")
        .setImplausibleCount(1)
        .setAccepted("asked the agency")
        .build();
  }

  private static Reading reading(double value, String absence) {
    return new Reading(
        "trade_growth_ratio",
        "yoy_10d",
        "semiconductors",
        "kcs-item",
        "export",
        "",
        "",
        "",
        "",
        PackedPeriod.of(ReferencePeriod.parse("2026-07/10").orElseThrow()),
        value,
        absence,
        (byte) 1,
        PUBLISHED.toEpochMilli(),
        true);
  }
}
