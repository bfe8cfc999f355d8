package io.exportindicators.jobs.sink;

import io.exportindicators.jobs.gate.GatedMarker;
import io.exportindicators.jobs.key.PackedPeriod;
import io.exportindicators.jobs.key.StatusCode;
import io.exportindicators.jobs.reading.Reading;
import io.exportindicators.schemas.Indicator;
import io.exportindicators.schemas.IndicatorValue;
import io.exportindicators.schemas.PolicyEvent;
import io.exportindicators.schemas.ReleaseMarker;
import io.exportindicators.schemas.SingleObjectCodec;
import io.exportindicators.schemas.StrategyTarget;
import io.exportindicators.schemas.UnreadableMessageException;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Results as messages of {@code indicators.v1}: same results, same bytes, in the one partition. */
final class ResultEncoder implements KafkaRecordSerializationSchema<ResultEntry> {
  /** Version of the formulas; a corrected formula is a new version and a rebuild. */
  static final int METHOD_VERSION = 2;

  private static final long serialVersionUID = 1L;

  private final String topic;
  private transient SingleObjectCodec codec;
  private transient int lastPeriod;
  private transient String lastPeriodText;
  private transient String lastIndicator;
  private transient String lastUnit;

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
    return new ProducerRecord<>(topic, 0, null, codec.encode(message(entry)));
  }

  private SpecificRecord message(ResultEntry entry) {
    if (entry.reading() != null) {
      return value(entry);
    }
    return entry.document() == null ? end(entry) : document(entry);
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
    value.setRegion(reading.region());
    value.setPeriod(text(reading.period()));
    value.setValue(Double.isNaN(reading.value()) ? null : reading.value());
    value.setAbsence(reading.absence().isEmpty() ? null : reading.absence());
    value.setUnit(reading.unit().isEmpty() ? unit(reading.indicator()) : reading.unit());
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

  /** Results of one period come in runs of one indicator. */
  private String unit(String indicator) {
    if (!indicator.equals(lastIndicator)) {
      lastIndicator = indicator;
      lastUnit = Indicator.ofMetric(indicator).unit();
    }
    return lastUnit;
  }

  private ReleaseMarker end(ResultEntry entry) {
    GatedMarker release = entry.release();
    ReleaseMarker marker = (ReleaseMarker) again(release.message());
    marker.setRecordCount(entry.index());
    marker.setDocumentCount(release.documents().length);
    marker.setLogPosition(release.position());
    marker.setWithheld(release.withheld().isEmpty() ? null : release.withheld());
    return marker;
  }

  private SpecificRecord document(ResultEntry entry) {
    SpecificRecord document = again(entry.document());
    if (document instanceof StrategyTarget target) {
      target.setLogPosition(entry.release().position());
      target.setIndex(entry.index());
    } else if (document instanceof PolicyEvent event) {
      event.setLogPosition(entry.release().position());
      event.setIndex(entry.index());
    }
    return document;
  }

  private SpecificRecord again(byte[] message) {
    try {
      return codec.decode(message);
    } catch (UnreadableMessageException e) {
      throw new IllegalStateException("what was read before is unreadable now", e);
    }
  }
}
