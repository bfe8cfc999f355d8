package io.exportindicators.jobs.history;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Hands messages on undecoded: what is held of an open release is state, and state is bytes. */
final class RawMessageReader implements KafkaRecordDeserializationSchema<RawMessage> {
  private static final long serialVersionUID = 1L;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<RawMessage> out) {
    byte[] bytes = message.value();
    out.collect(new RawMessage(message.offset(), bytes == null ? new byte[0] : bytes));
  }

  @Override
  public TypeInformation<RawMessage> getProducedType() {
    return TypeInformation.of(RawMessage.class);
  }
}
