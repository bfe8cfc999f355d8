import type { DashboardLink } from '../model/dashboard';
import type { Run } from '../model/run';
import { interpolate, timeQuery, variableQuery } from '../variables/interpolate';

/** Where a link of a dashboard or a panel leads, with the time and the variables where it keeps them. */
export function hrefOf(link: DashboardLink, run: Run, path = interpolate(link.url ?? '', run)): string {
  const additions = [
    link.keepTime ? timeQuery(run) : '',
    link.includeVars ? variableQuery(run.variables) : '',
    keptOfPreview(path),
  ];
  const query = additions.filter((part) => part !== '').join('&');
  if (query === '') {
    return path;
  }
  const [before, anchor] = path.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The theme is the preview's own matter; a way to another dashboard keeps it. */
function keptOfPreview(path: string): string {
  const dark = new URLSearchParams(window.location.search).get('theme') === 'dark';
  return dark && path.startsWith('/d/') && !path.includes('theme=') ? 'theme=dark' : '';
}
