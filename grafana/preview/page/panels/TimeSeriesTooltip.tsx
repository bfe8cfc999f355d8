import { FieldType, formattedValueToString, type DataFrame, type Field } from '@grafana/data';
import {
  VizTooltipContent,
  VizTooltipFooter,
  VizTooltipHeader,
  VizTooltipWrapper,
  getFieldDisplayItems,
  getFieldDisplayLinks,
  isTooltipScrollable,
} from '@grafana/ui';
import type { VizTooltipOptions } from '@grafana/schema';
import type { ReactElement } from 'react';

interface Props {
  aligned: DataFrame;
  frames: DataFrame[];
  indices: (number | null)[];
  series: number | null;
  options: VizTooltipOptions;
  isPinned: boolean;
}

export function TimeSeriesTooltip({ aligned, frames, indices, series, options, isPinned }: Props): ReactElement {
  const [time] = aligned.fields;
  const at = indices[0] ?? 0;
  const moment: unknown = time.values[at];
  const header = { label: '', value: time.display ? formattedValueToString(time.display(moment)) : String(moment) };
  const extra = [...aligned.fields.filter(isOnlyInTooltip), ...wordsAlong(frames, time)].filter(
    (field) => (field.values[at] ?? null) !== null,
  );
  const items = getFieldDisplayItems(
    aligned.fields,
    time,
    indices,
    series,
    options.mode,
    options.sort,
    (field) => field.type === FieldType.number && !isOnlyInTooltip(field),
    options.hideZeros,
    extra,
  );
  const hovered = series === null ? null : indices[series];
  const links =
    isPinned && series !== null && hovered != null ? getFieldDisplayLinks(aligned.fields[series], hovered) : [];
  return (
    <VizTooltipWrapper>
      <VizTooltipHeader item={header} isPinned={isPinned} />
      <VizTooltipContent
        items={items}
        isPinned={isPinned}
        scrollable={isTooltipScrollable(options)}
        maxHeight={options.maxHeight}
      />
      {links.length > 0 && <VizTooltipFooter dataLinks={links} />}
    </VizTooltipWrapper>
  );
}

interface HideFrom {
  hideFrom?: { viz?: boolean; tooltip?: boolean };
}

function isOnlyInTooltip({ type, config }: Field): boolean {
  const { hideFrom } = (config.custom ?? {}) as HideFrom;
  return type !== FieldType.time && hideFrom?.viz === true && hideFrom.tooltip !== true;
}

/** Texts are not in the chart; the tooltip shows the hidden ones at the chart's own moments. */
function wordsAlong(frames: DataFrame[], time: Field): Field[] {
  return frames.flatMap((frame) => {
    const own = frame.fields.find(({ type }) => type === FieldType.time);
    const row = new Map((own?.values ?? []).map((moment: number, i: number) => [moment, i]));
    return frame.fields
      .filter((field) => isOnlyInTooltip(field) && field.type !== FieldType.number && field.type !== FieldType.boolean)
      .map((field) => ({
        ...field,
        values: time.values.map((moment: number) => field.values[row.get(moment) ?? -1] as unknown),
      }));
  });
}
