import { useTheme2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { changeAddress, type Address } from '../model/address';
import type { Run } from '../model/run';
import { annotationsOf, isOn } from '../useAnnotations';

export function AnnotationToggles({ run, address }: { run: Run; address: Address }): ReactElement {
  const theme = useTheme2();
  return (
    <>
      {annotationsOf(run)
        .filter(({ hide }) => !hide)
        .map((annotation) => {
          const on = isOn(annotation, address);
          return (
            <label
              key={annotation.name}
              className="preview-control preview-toggle"
              data-annotation-toggle={annotation.name}
            >
              <input
                type="checkbox"
                checked={on}
                onChange={() => changeAddress({ [`annotation-${annotation.name}`]: String(!on) })}
              />
              <span
                className="preview-dot"
                style={{ background: theme.visualization.getColorByName(annotation.iconColor ?? 'blue') }}
              />
              {annotation.name}
            </label>
          );
        })}
    </>
  );
}
