import { ThemeContext, createTheme } from '@grafana/data';
import { GlobalStyles, PortalContainer } from '@grafana/ui';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { DashboardList } from './DashboardList';
import { DashboardPage } from './DashboardPage';
import { readAddress } from './model/address';
import { themeVariables } from './themeVariables';

export function App(): ReactElement {
  const [address, setAddress] = useState(() => readAddress(window.location));
  useEffect(() => {
    const follow = () => setAddress(readAddress(window.location));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const theme = useMemo(() => createTheme({ colors: { mode: address.theme } }), [address.theme]);
  return (
    <ThemeContext.Provider value={theme}>
      <GlobalStyles />
      <div className="preview" style={themeVariables(theme)} data-theme={address.theme}>
        {address.uid === '' ? <DashboardList /> : <DashboardPage key={address.uid} address={address} />}
      </div>
      <PortalContainer />
    </ThemeContext.Provider>
  );
}
