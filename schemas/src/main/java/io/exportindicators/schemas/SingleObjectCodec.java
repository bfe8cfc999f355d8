package io.exportindicators.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro single-object encoding of all our records: {@code C3 01}, the writer schema's CRC-64-AVRO
 * fingerprint (little-endian), the body.
 *
 * <p>The fingerprint tells the kinds and the versions apart; every version in {@link SchemaHistory}
 * stays readable. Same record, same bytes. An instance reuses its buffers: one for each thread.
 */
public final class SingleObjectCodec {
  private static final int HEADER_BYTES = 10;
  private static final byte MARK_FIRST = (byte) 0xC3;
  private static final byte MARK_SECOND = 0x01;
  private static final Map<String, Schema> CURRENT = new HashMap<>();

  static {
    for (Schema schema :
        List.of(
            TradeRecord.getClassSchema(),
            SectorObservation.getClassSchema(),
            StrategyTarget.getClassSchema(),
            PolicyEvent.getClassSchema(),
            ReleaseMarker.getClassSchema(),
            IndicatorValue.getClassSchema())) {
      CURRENT.put(schema.getFullName(), schema);
    }
  }

  private final Map<Long, SpecificDatumReader<SpecificRecord>> readers = new HashMap<>();
  private final Map<Schema, Writer> writers = new HashMap<>();
  private final MessageDecoder decoder = new MessageDecoder();
  private final MessageEncoder encoder = new MessageEncoder();

  private record Writer(byte[] header, SpecificDatumWriter<SpecificRecord> body) {}

  /** A codec that reads every version of every record and writes the current ones. */
  public SingleObjectCodec() {
    for (Schema written : SchemaHistory.all()) {
      Schema current = CURRENT.get(written.getFullName());
      if (current == null) {
        throw new IllegalStateException("history of an unknown record " + written.getFullName());
      }
      readers.put(
          SchemaNormalization.parsingFingerprint64(written),
          new SpecificDatumReader<>(written, current));
    }
  }

  /** The records that can be encoded, by full name. */
  public static Map<String, Schema> currentSchemas() {
    return Map.copyOf(CURRENT);
  }

  /** The bytes of a record. */
  public byte[] encode(SpecificRecord message) {
    Writer writer = writers.computeIfAbsent(message.getSchema(), SingleObjectCodec::writerOf);
    encoder.reset();
    encoder.writeFixed(writer.header(), 0, HEADER_BYTES);
    try {
      writer.body().write(message, encoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoder.message();
  }

  /**
   * The record in the bytes, of any of our kinds.
   *
   * @throws UnreadableMessageException when the header, the fingerprint or the body is not ours, or
   *     bytes are missing or left over
   */
  public SpecificRecord decode(byte[] message) throws UnreadableMessageException {
    if (message == null || message.length < HEADER_BYTES) {
      throw new UnreadableMessageException(
          "message of " + (message == null ? 0 : message.length) + " bytes, no header");
    }
    if (message[0] != MARK_FIRST || message[1] != MARK_SECOND) {
      throw new UnreadableMessageException("no Avro single-object marker");
    }
    long fingerprint = ByteBuffer.wrap(message, 2, 8).order(ByteOrder.LITTLE_ENDIAN).getLong();
    SpecificDatumReader<SpecificRecord> reader = readers.get(fingerprint);
    if (reader == null) {
      throw new UnreadableMessageException(
          "unknown schema fingerprint " + Long.toHexString(fingerprint));
    }
    try {
      decoder.reset(message, HEADER_BYTES);
      SpecificRecord decoded = reader.read(null, decoder);
      if (!decoder.isEnd()) {
        throw new UnreadableMessageException("bytes left over after the record");
      }
      return decoded;
    } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
      throw new UnreadableMessageException(
          "broken " + reader.getExpected().getName() + ": " + e.getMessage(), e);
    }
  }

  private static Writer writerOf(Schema schema) {
    byte[] header =
        ByteBuffer.allocate(HEADER_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(MARK_FIRST)
            .put(MARK_SECOND)
            .putLong(SchemaNormalization.parsingFingerprint64(schema))
            .array();
    return new Writer(
        header,
        schema.equals(IndicatorValue.getClassSchema())
            ? new IndicatorValueWriter()
            : new SpecificDatumWriter<>(schema));
  }
}
