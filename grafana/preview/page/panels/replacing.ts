import type { InterpolateFunction, ScopedVars } from '@grafana/data';
import type { Run } from '../model/run';
import { formatValue } from '../variables/formats';
import { interpolate } from '../variables/interpolate';

/** Grafana's own way to ask for a text with its variables filled in. */
export function replacing(run: Run): InterpolateFunction {
  return (text, scoped?: ScopedVars, format?: string | Function) =>
    interpolate(text ?? '', {
      ...run,
      scoped,
      unformatted: (value, _, name) => formatValue(value, typeof format === 'string' ? format : 'glob', name),
    });
}
