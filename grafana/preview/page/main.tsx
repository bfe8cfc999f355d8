import 'virtual:inter';
import 'uplot/dist/uPlot.min.css';
import './preview.css';
import { locationUtil, type GrafanaConfig } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { registerTransformations } from './fields/transform';

async function start(): Promise<void> {
  registerTransformations();
  locationUtil.initialize({
    config: { appSubUrl: '', appUrl: `${window.location.origin}/` } as GrafanaConfig,
    getTimeRangeForUrl: () => ({ from: 'now-6h', to: 'now' }),
    getVariablesUrlParams: () => ({}),
  });
  await initPluginTranslations('export-indicators', []);
  // Charts measure their texts at once: a font that comes later would be measured wrongly.
  await Promise.allSettled(['400', '500'].map((weight) => document.fonts.load(`${weight} 12px Inter`)));
  createRoot(document.getElementById('root')!).render(<App />);
}

void start();
