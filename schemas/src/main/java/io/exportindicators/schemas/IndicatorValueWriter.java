package io.exportindicators.schemas;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.avro.io.Encoder;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes an {@link IndicatorValue} field by field, in the order of its schema.
 *
 * <p>The same bytes as Avro's own writer, which looks up the branch of every union and a conversion
 * for every field, and encodes every text anew: of thousands of values a release that is most of
 * what writing costs.
 */
final class IndicatorValueWriter extends SpecificDatumWriter<SpecificRecord> {
  private final EncodedTexts texts = new EncodedTexts();
  private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);

  IndicatorValueWriter() {
    super(IndicatorValue.getClassSchema());
    for (Status status : Status.values()) {
      statuses.put(status, Status.getClassSchema().getEnumOrdinal(status.name()));
    }
  }

  @Override
  public void write(SpecificRecord message, Encoder out) throws IOException {
    IndicatorValue value = (IndicatorValue) message;
    out.writeLong(value.getLogPosition());
    out.writeInt(value.getIndex());
    text(value.getIndicator(), out);
    text(value.getVariant(), out);
    text(value.getReporter(), out);
    text(value.getSector(), out);
    text(value.getDefinition(), out);
    text(value.getFlow(), out);
    text(value.getBy(), out);
    text(value.getItem(), out);
    text(value.getRegion(), out);
    text(value.getPeriod(), out);
    Double amount = value.getValue();
    out.writeIndex(amount == null ? 0 : 1);
    if (amount != null) {
      out.writeDouble(amount);
    }
    String absence = value.getAbsence();
    out.writeIndex(absence == null ? 0 : 1);
    if (absence != null) {
      text(absence, out);
    }
    text(value.getUnit(), out);
    out.writeEnum(statuses.get(value.getStatus()));
    out.writeLong(value.getPublishedAt().toEpochMilli());
    text(value.getSource(), out);
    text(value.getReleaseId(), out);
    out.writeBoolean(value.getBackfill());
    out.writeInt(value.getMethodVersion());
  }

  private void text(String text, Encoder out) throws IOException {
    out.writeFixed(texts.of(text));
  }
}
