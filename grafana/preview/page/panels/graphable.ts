import { FieldType, type DataFrame, type Field } from '@grafana/data';

/** The frames with only what a chart over time can draw: the time and the numbers. */
export function graphable(frames: DataFrame[]): DataFrame[] {
  return frames
    .filter((frame) => frame.fields.some(({ type }) => type === FieldType.time) && frame.length > 0)
    .map((frame) => ({ ...frame, fields: frame.fields.filter(isDrawn).map(drawn) }))
    .filter(({ fields }) => fields.some(({ type }) => type === FieldType.number));
}

export function missingOf(frames: DataFrame[]): string | undefined {
  return frames.length === 0 ? 'Data is missing a time field or a number field' : undefined;
}

function isDrawn({ type }: Field): boolean {
  return type === FieldType.time || type === FieldType.number || type === FieldType.boolean;
}

function drawn(field: Field): Field {
  // The chart changes the options of bars as it goes; the frames here must not.
  const config = { ...field.config, custom: { ...(field.config.custom as object) } };
  if (field.type === FieldType.number) {
    return { ...field, config, values: field.values.map((value: unknown) => (Number.isFinite(value) ? value : null)) };
  }
  if (field.type === FieldType.boolean) {
    return {
      ...field,
      config,
      type: FieldType.number,
      values: field.values.map((value: boolean | null) => (value === null ? null : Number(value))),
    };
  }
  return { ...field, config };
}
