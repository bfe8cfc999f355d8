package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.across.Reading;
import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Results as messages of {@code indicators.v1}: same results, same bytes, in the one partition. */
final class ResultEncoder implements KafkaRecordSerializationSchema<ResultEntry> {
  /** Version of the formulas; a corrected formula is a new version and a rebuild. */
  static final int METHOD_VERSION = 1;

  private static final long serialVersionUID = 1L;

  private final String topic;
  private transient SingleObjectCodec codec;
  private transient int lastPeriod;
  private transient String lastPeriodText;

  ResultEncoder(String topic) {
    this.topic = topic;
  }

  @Override
  public void open(
      SerializationSchema.InitializationContext context, KafkaSinkContext sinkContext) {
    codec = new SingleObjectCodec();
    lastPeriod = -1;
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      ResultEntry entry, KafkaSinkContext context, Long timestamp) {
    SpecificRecord message = entry.reading() == null ? end(entry) : value(entry);
    return new ProducerRecord<>(topic, 0, null, codec.encode(message));
  }

  private IndicatorValue value(ResultEntry entry) {
    Reading reading = entry.reading();
    GatedMarker release = entry.release();
    IndicatorValue value = new IndicatorValue();
    value.setLogPosition(release.position());
    value.setIndex(entry.index());
    value.setIndicator(reading.indicator());
    value.setVariant(reading.variant());
    value.setReporter(entry.reporter());
    value.setSector(reading.sector());
    value.setDefinition(reading.definition());
    value.setFlow(reading.flow());
    value.setBy(reading.by());
    value.setItem(reading.item());
    value.setRegion("");
    value.setPeriod(text(reading.period()));
    value.setValue(Double.isNaN(reading.value()) ? null : reading.value());
    value.setAbsence(reading.absence().isEmpty() ? null : reading.absence());
    value.setUnit(Indicator.ofMetric(reading.indicator()).unit());
    value.setStatus(StatusCode.status(reading.status()));
    value.setPublishedAt(Instant.ofEpochMilli(reading.publishedMillis()));
    value.setSource(release.source());
    value.setReleaseId(release.releaseId());
    value.setBackfill(reading.backfill());
    value.setMethodVersion(METHOD_VERSION);
    return value;
  }

  /** Results come in runs of one period. */
  private String text(int period) {
    if (period != lastPeriod) {
      lastPeriod = period;
      lastPeriodText = PackedPeriod.period(period).toString();
    }
    return lastPeriodText;
  }

  private ReleaseMarker end(ResultEntry entry) {
    GatedMarker release = entry.release();
    try {
      ReleaseMarker marker = (ReleaseMarker) codec.decode(release.message());
      marker.setRecordCount(entry.index());
      marker.setLogPosition(release.position());
      marker.setWithheld(release.withheld().isEmpty() ? null : release.withheld());
      return marker;
    } catch (UnreadableMessageException e) {
      throw new IllegalStateException("a marker that was read before is unreadable now", e);
    }
  }
}
