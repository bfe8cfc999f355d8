import { useTheme2 } from '@grafana/ui';
import type { ReactElement } from 'react';

interface Props {
  text: string;
  isError?: boolean;
}

export function PanelMessage({ text, isError = false }: Props): ReactElement {
  const theme = useTheme2();
  return (
    <div
      role={isError ? 'alert' : undefined}
      style={{
        height: '100%',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        overflow: 'auto',
        padding: theme.spacing(1),
        textAlign: 'center',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        color: isError ? theme.colors.error.text : theme.colors.text.secondary,
      }}
    >
      {text}
    </div>
  );
}
