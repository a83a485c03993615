import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { Fault } from '#core/base/fault.ts';
import { afterBuild } from './afterBuild.ts';

const EMPTY = '<div id="root"></div>';

/**
 * Prerenders the shell into the built `index.html`, so that the first paint waits for no script.
 * @throws Fault `shell` if that page has no root.
 */
export const shell = (): Plugin => afterBuild('hotwash:shell', async (config) => {
  const page = join(config.root, config.build.outDir, 'index.html');
  writeFileSync(page, filled(readFileSync(page, 'utf8'), await prerendered(config)));
});

function filled(page: string, html: string): string {
  if (!page.includes(EMPTY)) throw new Fault('shell', 'The built index.html has no empty root.');
  return page.replace(EMPTY, `<div id="root">${html}</div>`);
}

/** Builds the shell for Node and runs it. CSS modules get the same names, since the sources stand at the same paths. */
async function prerendered(config: ResolvedConfig): Promise<string> {
  const out = mkdtempSync(join(process.cwd(), 'node_modules/.shell-'));
  const input = join(config.root, 'app/shell.tsx');
  try {
    await build({
      configFile: config.configFile ?? false,
      logLevel: 'error',
      build: {
        ssr: input, outDir: out, emptyOutDir: true, manifest: false, copyPublicDir: false,
        rolldownOptions: { input, output: { entryFileNames: 'shell.mjs' } },
      },
    });
    const { shellHtml } = (await import(pathToFileURL(join(out, 'shell.mjs')).href)) as { shellHtml: () => string };
    return shellHtml();
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
