import { useEffect, useMemo, useState } from 'react';
import type { AnnotationEvent } from './model/annotationEvent';
import type { Address } from './model/address';
import type { Annotation } from './model/dashboard';
import type { Run } from './model/run';
import { readAnnotations } from './queries/readAnnotations';
import { begin, settle } from './reports';

export interface Annotations {
  events: AnnotationEvent[];
  failures: string[];
}

const NONE: Annotations = { events: [], failures: [] };

/** The annotations of a dashboard, without Grafana's own built-in one. */
export function annotationsOf(run: Run): Annotation[] {
  return (run.dashboard.annotations?.list ?? []).filter(({ builtIn, name }) => !builtIn && name);
}

export function isOn({ name, enable }: Annotation, address: Address): boolean {
  return address.annotations[name] ?? enable !== false;
}

export function useAnnotations(run: Run | undefined, address: Address): Annotations {
  const [found, setFound] = useState<Annotations>(NONE);
  const on = useMemo(() => (run ? annotationsOf(run).filter((one) => isOn(one, address)) : []), [run, address]);
  const names = JSON.stringify(on.map(({ name }) => name));
  useEffect(() => {
    if (!run || run.error) {
      return undefined;
    }
    let current = true;
    begin('annotations');
    void Promise.all(on.map((annotation) => readOne(annotation, run))).then((answers) => {
      if (current) {
        setFound({
          events: answers.flatMap(({ events }) => events),
          failures: answers.flatMap(({ failures }) => failures),
        });
        settle('annotations');
      }
    });
    return () => {
      current = false;
    };
    // The names say which ones are on.
  }, [run, names]);
  return found;
}

async function readOne(annotation: Annotation, run: Run): Promise<Annotations> {
  try {
    return { events: await readAnnotations(annotation, run), failures: [] };
  } catch (failure) {
    return {
      events: [],
      failures: [`Annotation ${annotation.name}: ${failure instanceof Error ? failure.message : String(failure)}`],
    };
  }
}
