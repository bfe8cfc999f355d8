import { LoadingState, renderMarkdown } from '@grafana/data';
import { PanelChrome } from '@grafana/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Panel } from '../model/dashboard';
import type { Run } from '../model/run';
import type { PanelReport } from '../reports';
import { hrefOf } from '../bar/hrefOf';
import { replacing } from './replacing';

interface Props {
  panel: Panel;
  run: Run;
  state: PanelReport['state'];
  width: number;
  height: number;
  children: (width: number, height: number) => ReactNode;
}

export function PanelFrame({ panel, run, state, width, height, children }: Props): ReactElement {
  const replace = replacing(run);
  const title = replace(panel.title ?? '');
  const links = (panel.links ?? []).map((link, i) => (
    <a
      key={i}
      className="preview-panel-link"
      href={hrefOf(link, run)}
      target={link.targetBlank ? '_blank' : undefined}
      rel="noreferrer"
    >
      {replace(link.title ?? link.url ?? '')}
    </a>
  ));
  return (
    <div data-panel-id={panel.id} data-state={state} style={{ width, height }}>
      <PanelChrome
        width={width}
        height={height}
        title={title}
        description={panel.description ? () => renderMarkdown(replace(panel.description ?? '')) : undefined}
        titleItems={links.length > 0 ? <span className="preview-panel-links">{links}</span> : undefined}
        displayMode={panel.transparent ? 'transparent' : 'default'}
        padding={panel.type === 'table' ? 'none' : 'md'}
        loadingState={state === 'loading' ? LoadingState.Loading : LoadingState.Done}
        hoverHeader={title === ''}
      >
        {children}
      </PanelChrome>
    </div>
  );
}
