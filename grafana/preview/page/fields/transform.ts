import {
  standardTransformers,
  standardTransformersRegistry,
  transformDataFrame,
  type DataFrame,
  type DataTransformerInfo,
} from '@grafana/data';
import { lastValueFrom } from 'rxjs';
import type { Panel } from '../model/dashboard';
import { interpolate, type Surroundings } from '../variables/interpolate';

export function registerTransformations(): void {
  const known = new Set<string>();
  for (const transformer of Object.values(standardTransformers) as DataTransformerInfo[]) {
    // Some transformers stand there under two names.
    if (known.has(transformer.id)) {
      continue;
    }
    known.add(transformer.id);
    standardTransformersRegistry.register({
      id: transformer.id,
      name: transformer.name,
      transformation: () => Promise.resolve(transformer),
      editor: () => null,
      imageDark: '',
      imageLight: '',
    });
  }
}

export async function transform(panel: Panel, frames: DataFrame[], around: Surroundings): Promise<DataFrame[]> {
  const steps = panel.transformations ?? [];
  const unknown = steps.find(({ id }) => !standardTransformersRegistry.getIfExists(id));
  if (unknown) {
    throw new Error(`The preview knows no transformation "${unknown.id}".`);
  }
  return lastValueFrom(transformDataFrame(steps, frames, { interpolate: (text) => interpolate(text, around) }));
}
