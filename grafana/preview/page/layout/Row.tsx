import { Icon } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { Panel } from '../model/dashboard';
import type { Run } from '../model/run';
import { interpolate } from '../variables/interpolate';

interface Props {
  panel: Panel;
  run: Run;
  folded: boolean;
  onToggle: () => void;
}

export function Row({ panel, run, folded, onToggle }: Props): ReactElement {
  return (
    <button type="button" className="preview-row" aria-expanded={!folded} onClick={onToggle} data-row-id={panel.id}>
      <Icon name={folded ? 'angle-right' : 'angle-down'} /> {interpolate(panel.title ?? '', run)}
    </button>
  );
}
