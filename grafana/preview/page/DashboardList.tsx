import { useEffect, useState, type ReactElement } from 'react';
import { ask } from './model/ask';

interface Entry {
  uid: string;
  title: string;
  folder: string;
}

export function DashboardList(): ReactElement {
  const [entries, setEntries] = useState<Entry[]>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    ask<Entry[]>('/api/dashboards').then(setEntries, (reason: Error) => setFailure(reason.message));
  }, []);
  const folders = [...new Set(entries?.map(({ folder }) => folder))];
  return (
    <div className="preview-list">
      <h1>
        Dashboards <span className="preview-word">preview, not Grafana</span>
      </h1>
      {failure && <p className="preview-failure">{failure}</p>}
      {entries?.length === 0 && <p>There are no dashboards yet. npm --prefix grafana run generate writes them.</p>}
      {folders.map((folder) => (
        <section key={folder}>
          <h3>{folder}</h3>
          <ul>
            {entries
              ?.filter((entry) => entry.folder === folder)
              .map(({ uid, title }) => (
                <li key={uid}>
                  <a href={`/d/${uid}${window.location.search}`}>{title}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
