import type { RawRange } from './timeRange';

/** What the address of the page says: which dashboard, and how to look at it. */
export interface Address {
  uid: string;
  range?: RawRange;
  refresh?: string;
  variables: Record<string, string[]>;
  annotations: Record<string, boolean>;
  theme: 'light' | 'dark';
  kiosk: boolean;
}

export function readAddress(location: Location): Address {
  const query = new URLSearchParams(location.search);
  const address: Address = {
    uid: decodeURIComponent(/^\/d\/([^/]+)/.exec(location.pathname)?.[1] ?? ''),
    refresh: query.get('refresh') ?? undefined,
    variables: {},
    annotations: {},
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    kiosk: query.has('kiosk'),
  };
  const from = query.get('from');
  const to = query.get('to');
  if (from && to) {
    address.range = { from: withPlus(from), to: withPlus(to) };
  }
  for (const name of new Set(query.keys())) {
    if (name.startsWith('var-')) {
      address.variables[name.slice(4)] = query.getAll(name);
    }
    if (name.startsWith('annotation-')) {
      address.annotations[name.slice('annotation-'.length)] = query.get(name) !== 'false';
    }
  }
  return address;
}

/** Some links leave the plus of now+1M unencoded, which then reads as a space. */
function withPlus(moment: string): string {
  return moment.startsWith('now') ? moment.replaceAll(' ', '+') : moment;
}

/** Changes the query of the address and leaves a step back in the history. */
export function changeAddress(changes: Record<string, string | string[] | undefined>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) {
    url.searchParams.delete(name);
    for (const one of value === undefined ? [] : [value].flat()) {
      url.searchParams.append(name, one);
    }
  }
  window.history.pushState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
