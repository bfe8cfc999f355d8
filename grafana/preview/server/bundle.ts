import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownFonts } from './fonts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = join(ROOT, 'preview/page');
const BUILT = join(ROOT, 'node_modules/.cache/export-indicators-preview');

/** Builds the page once; again only when a source or the installed packages are newer. */
export async function buildPage(): Promise<string> {
  const made = join(BUILT, 'index.html');
  if (!existsSync(made) || statSync(made).mtimeMs < newestInput()) {
    console.log('Building the page of the preview …');
    // Aside and then moved, so that two previews that start at once do not meet.
    const aside = `${BUILT}-${process.pid}`;
    await bundle(aside);
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(aside, BUILT);
  }
  return BUILT;
}

async function bundle(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'error',
    base: '/',
    plugins: [ownFonts],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 100_000,
    },
  });
}

function newestInput(): number {
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const inputs = [
    ...filesOf(SOURCE),
    join(ROOT, 'node_modules/.package-lock.json'),
    ...['bundle.ts', 'fonts.ts'].map((name) => join(ROOT, 'preview/server', name)),
  ];
  return Math.max(...inputs.filter((name) => existsSync(name)).map((name) => statSync(name).mtimeMs));
}
