import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type ResolvedConfig, type Rolldown } from 'vite';
import { Fault } from '#core/base/fault.ts';
import { SEALED_MARK } from '#core/report/sealed/sealedParts.ts';
import { afterBuild } from './afterBuild.ts';

/** Name of the viewer in the build. */
const SEALED_VIEWER = 'sealed.html';
const CHARSET = '<meta charset="utf-8" />';

/**
 * Builds the page that every sealed file carries: one HTML with its program, styles and fonts in it, which reaches nothing and nobody.
 * Its policy names the program by its hash: changed by a byte, it does not run. `plugins`: a fresh set for a build of its own.
 * @throws Fault `sealed-viewer` if the page came out in another shape
 */
export const sealedViewer = (plugins: () => PluginOption[]): Plugin => afterBuild('hotwash:sealed-viewer', async (config) => {
  const { page, script, style } = await built(config, plugins());
  const layers = readFileSync(join(config.publicDir, 'layers.css'), 'utf8');
  writeFileSync(join(config.root, config.build.outDir, SEALED_VIEWER), inOne(page, script, layers + style));
});

interface Pieces {
  readonly page: string;
  readonly script: string;
  readonly style: string;
}

async function built(config: ResolvedConfig, plugins: PluginOption[]): Promise<Pieces> {
  const made = await build({
    configFile: false, root: config.root, publicDir: false, logLevel: 'error', plugins,
    resolve: { alias: config.resolve.alias as { find: string | RegExp; replacement: string }[] },
    build: {
      write: false, target: 'baseline-widely-available', modulePreload: false, assetsInlineLimit: Infinity, cssCodeSplit: false,
      rolldownOptions: { input: join(config.root, SEALED_VIEWER), output: { codeSplitting: false }, onwarn: () => {} },
    },
  });
  const files = (made as Rolldown.RolldownOutput).output;
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const text = (ending: string): string => files.flatMap((f) => (f.type === 'asset' && f.fileName.endsWith(ending) ? [String(f.source)] : [])).join('\n');
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Fault('sealed-viewer', `The viewer came out in ${scripts.length} scripts.`);
  return { page: text('.html'), script, style: text('.css') };
}

/** One file of the pieces. What would end an inline script or style early is written in another way that means the same. */
function inOne(page: string, script: string, style: string): string {
  const code = `\n${script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')}`;
  const hash = createHash('sha256').update(code).digest('base64');
  const policy = [
    "default-src 'none'", `script-src 'sha256-${hash}'`, "style-src 'unsafe-inline'", 'img-src data: blob:', 'font-src data:', 'frame-src blob:', "base-uri 'none'",
    "form-action 'none'", "object-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; ');
  const bare = page.replace(/<script type="module"[^>]*><\/script>/, '').replace(/<link rel="stylesheet"[^>]*>/g, '');
  if (!bare.includes(CHARSET) || !bare.includes(SEALED_MARK) || bare.includes(' src=')) throw new Fault('sealed-viewer', 'The built viewer is not the page that was expected.');
  return bare
    .replace(CHARSET, () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `<style>${style.replaceAll('</style', '<\\/style')}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
}
