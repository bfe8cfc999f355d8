import type { GrafanaTheme2 } from '@grafana/data';
import type { CSSProperties } from 'react';

/** What the style sheet of the preview takes from Grafana's theme. */
export function themeVariables(theme: GrafanaTheme2): CSSProperties {
  return {
    '--canvas': theme.colors.background.canvas,
    '--surface': theme.colors.background.primary,
    '--raised': theme.colors.background.secondary,
    '--border': theme.colors.border.medium,
    '--text': theme.colors.text.primary,
    '--faint': theme.colors.text.secondary,
    '--link': theme.colors.text.link,
    '--error': theme.colors.error.text,
    '--notice': theme.colors.warning.main,
    '--notice-text': theme.colors.warning.contrastText,
    '--shadow': theme.shadows.z3,
    colorScheme: theme.colors.mode,
  } as CSSProperties;
}
