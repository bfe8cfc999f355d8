package io.exportindicators.schemas;

import java.io.IOException;
import org.apache.avro.io.Encoder;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes an {@link IndicatorValue} field by field, in the order of its schema.
 *
 * <p>The same bytes as Avro's own writer, which looks up the branch of every union and a conversion
 * for every field: of thousands of values a release that is most of what writing costs.
 */
final class IndicatorValueWriter extends SpecificDatumWriter<SpecificRecord> {
  IndicatorValueWriter() {
    super(IndicatorValue.getClassSchema());
  }

  @Override
  public void write(SpecificRecord message, Encoder out) throws IOException {
    IndicatorValue value = (IndicatorValue) message;
    out.writeLong(value.getLogPosition());
    out.writeInt(value.getIndex());
    out.writeString(value.getIndicator());
    out.writeString(value.getVariant());
    out.writeString(value.getReporter());
    out.writeString(value.getSector());
    out.writeString(value.getDefinition());
    out.writeString(value.getFlow());
    out.writeString(value.getBy());
    out.writeString(value.getItem());
    out.writeString(value.getRegion());
    out.writeString(value.getPeriod());
    Double amount = value.getValue();
    out.writeIndex(amount == null ? 0 : 1);
    if (amount != null) {
      out.writeDouble(amount);
    }
    String absence = value.getAbsence();
    out.writeIndex(absence == null ? 0 : 1);
    if (absence != null) {
      out.writeString(absence);
    }
    out.writeString(value.getUnit());
    out.writeEnum(Status.getClassSchema().getEnumOrdinal(value.getStatus().name()));
    out.writeLong(value.getPublishedAt().toEpochMilli());
    out.writeString(value.getSource());
    out.writeString(value.getReleaseId());
    out.writeBoolean(value.getBackfill());
    out.writeInt(value.getMethodVersion());
  }
}
