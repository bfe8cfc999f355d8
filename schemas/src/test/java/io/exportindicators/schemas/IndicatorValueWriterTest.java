package io.exportindicators.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Byte for byte what Avro's own writer writes. */
class IndicatorValueWriterTest {
  @ParameterizedTest
  @EnumSource
  void everyFieldIsWrittenAsAvroDoes(Status status) throws IOException {
    for (Double amount : new Double[] {null, 0.0, -1.5e300}) {
      IndicatorValue value = Samples.value(1L << 40, 300, amount);
      value.setBy("partner");
      value.setItem("CHN");
      value.setRegion("KR-41");
      value.setStatus(status);
      value.setBackfill(status == Status.PROVISIONAL);
      value.setPublishedAt(Instant.parse("2026-10-01T00:00:00.123Z"));
      value.setMethodVersion(7);
      SpecificDatumWriter<SpecificRecord> avros =
          new SpecificDatumWriter<>(IndicatorValue.getClassSchema());

      assertThat(written(new IndicatorValueWriter(), value)).isEqualTo(written(avros, value));
    }
  }

  private static byte[] written(SpecificDatumWriter<SpecificRecord> writer, IndicatorValue value)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    writer.write(value, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }
}
