import type { Series } from '../series.ts';
import { words } from '../words.ts';

/** A series of the sector, definition and flow that are chosen. */
export function chosen(indicator: string, variant: string | undefined, more: Partial<Series> = {}): Series {
  return { indicator, variant, sector: '$sector', definition: '$definition', flow: '$flow', ...more };
}

/** SQL of the same, for conditions that leave the item open. */
export const CHOSEN = `sector = '$sector' AND reporter = '$reporter' AND definition = '$definition'
    AND flow = '$flow'`;

/** Where the figures of the chosen definition come from. */
export const CHOSEN_SOURCE = words(
  'The agency of the chosen definition, as the line below says.',
  '선택한 기준의 작성기관(아래 줄 참조).',
);
