import type { ReactElement, ReactNode } from 'react';
import { changeAddress, type Address } from '../model/address';

interface Props {
  title: string;
  address: Address;
  children: ReactNode;
}

/** With ?kiosk the controls go; that it is a preview stays said. */
export function TopBar({ title, address, children }: Props): ReactElement {
  const other = address.theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="preview-bar">
      {!address.kiosk && <a href={address.theme === 'dark' ? '/?theme=dark' : '/'}>Dashboards</a>}
      <h1>{title}</h1>
      <span className="preview-word">preview, not Grafana</span>
      <span className="preview-space" />
      {!address.kiosk && children}
      {!address.kiosk && (
        <span className="preview-control">
          <button type="button" onClick={() => changeAddress({ theme: other })} data-action="theme">
            {other === 'dark' ? 'Dark' : 'Light'}
          </button>
        </span>
      )}
    </header>
  );
}
