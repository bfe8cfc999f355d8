package io.exportindicators.jobs.source;

import io.exportindicators.jobs.config.DefinitionTable;
import io.exportindicators.schemas.tables.MeasureTable;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The decoder in the place where the Kafka source wants it. */
final class LogDeserializer implements KafkaRecordDeserializationSchema<LogEntry> {
  private static final long serialVersionUID = 1L;

  private final DefinitionTable definitions;
  private final MeasureTable measures;
  private transient LogDecoder decoder;

  LogDeserializer(DefinitionTable definitions, MeasureTable measures) {
    this.definitions = definitions;
    this.measures = measures;
  }

  @Override
  public void open(DeserializationSchema.InitializationContext context) {
    decoder = new LogDecoder(definitions, measures);
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<LogEntry> out) {
    out.collect(decoder.decode(message.offset(), message.value()));
  }

  @Override
  public TypeInformation<LogEntry> getProducedType() {
    return TypeInformation.of(LogEntry.class);
  }
}
