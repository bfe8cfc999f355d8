import { FieldType, getFieldDisplayName, type DataFrame } from '@grafana/data';
import type { HideSeriesConfig } from '@grafana/schema';

/** Names of the series that clicks on the legend took away. */
export type Hidden = ReadonlySet<string>;

export function withHidden(frames: DataFrame[], hidden: Hidden): DataFrame[] {
  if (hidden.size === 0) {
    return frames;
  }
  return frames.map((frame) => ({
    ...frame,
    fields: frame.fields.map((field) => {
      if (!hidden.has(getFieldDisplayName(field, frame, frames))) {
        return field;
      }
      const custom = field.config.custom as { hideFrom?: HideSeriesConfig } | undefined;
      const hideFrom = { legend: false, ...custom?.hideFrom, viz: true, tooltip: true };
      return { ...field, config: { ...field.config, custom: { ...custom, hideFrom } } };
    }),
  }));
}

/** A click shows the series alone, or all again; with a key held it takes away or brings back the one. */
export function toggled(hidden: Hidden, frames: DataFrame[], label: string | string[] | null, mode: string): Hidden {
  const wanted = label === null ? [] : [label].flat();
  if (mode === 'append') {
    return new Set([...hidden, ...wanted].filter((name) => !(hidden.has(name) && wanted.includes(name))));
  }
  const all = frames.flatMap((frame) =>
    frame.fields
      .filter(({ type }) => type === FieldType.number)
      .map((field) => getFieldDisplayName(field, frame, frames)),
  );
  const others = all.filter((name) => !wanted.includes(name));
  const alone = others.length > 0 && others.every((name) => hidden.has(name));
  return alone || wanted.length === 0 ? new Set() : new Set(others);
}
