import { renderTextPanelMarkdown, type InterpolateFunction } from '@grafana/data';
import type { ReactElement } from 'react';
import type { Panel } from '../model/dashboard';

interface Props {
  panel: Panel;
  replaceVariables: InterpolateFunction;
}

export function TextPanel({ panel, replaceVariables }: Props): ReactElement {
  const content = replaceVariables(String(panel.options?.content ?? ''));
  return (
    <div style={{ height: '100%', overflow: 'auto' }}>
      <div className="markdown-html" dangerouslySetInnerHTML={{ __html: renderTextPanelMarkdown(content) }} />
    </div>
  );
}
