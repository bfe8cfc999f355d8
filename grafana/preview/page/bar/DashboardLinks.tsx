import { useEffect, useState, type ReactElement } from 'react';
import { ask } from '../model/ask';
import type { DashboardLink } from '../model/dashboard';
import type { Run } from '../model/run';
import { interpolate } from '../variables/interpolate';
import { hrefOf } from './hrefOf';

interface Entry {
  uid: string;
  title: string;
  tags: string[];
}

export function DashboardLinks({ run }: { run: Run }): ReactElement | null {
  const links = run.dashboard.links ?? [];
  const entries = useEntries(links.some(({ type }) => type === 'dashboards'));
  const shown = links.flatMap((link) =>
    link.type === 'dashboards' ? tagged(link, entries, run) : [{ link, href: hrefOf(link, run) }],
  );
  return (
    <nav className="preview-links">
      {shown.map(({ link, href }, i) => (
        <a key={i} href={href} title={link.tooltip} target={link.targetBlank ? '_blank' : undefined} rel="noreferrer">
          {interpolate(link.title || href, run)}
        </a>
      ))}
    </nav>
  );
}

function tagged(link: DashboardLink, entries: Entry[], run: Run) {
  return entries
    .filter(({ tags, uid }) => uid !== run.dashboard.uid && (link.tags ?? []).every((tag) => tags.includes(tag)))
    .map(({ uid, title }) => ({ link: { ...link, title }, href: hrefOf(link, run, `/d/${uid}`) }));
}

function useEntries(wanted: boolean): Entry[] {
  const [entries, setEntries] = useState<Entry[]>([]);
  useEffect(() => {
    if (wanted) {
      ask<Entry[]>('/api/dashboards').then(setEntries, () => setEntries([]));
    }
  }, [wanted]);
  return entries;
}
