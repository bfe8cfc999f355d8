import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const NAME = 'virtual:inter';
const WEIGHTS = ['400', '500', '600', '700'];

/**
 * Grafana's style sheet asks for font files that its packages do not bring. Inter comes from
 * @fontsource/inter where that is installed; otherwise the fonts of the machine serve.
 */
export const ownFonts: Plugin = {
  name: 'own-fonts',
  resolveId(id) {
    return id === NAME ? `\0${NAME}` : null;
  },
  load(id) {
    if (id.endsWith('/GlobalStyles/fonts.mjs')) {
      return 'export const getFontStyles = () => null;';
    }
    return id === `\0${NAME}`
      ? interSheets()
          .map((sheet) => `import ${JSON.stringify(sheet)};`)
          .join('\n')
      : null;
  },
};

function interSheets(): string[] {
  const { resolve } = createRequire(import.meta.url);
  try {
    return WEIGHTS.map((weight) => resolve(`@fontsource/inter/${weight}.css`));
  } catch {
    return [];
  }
}
