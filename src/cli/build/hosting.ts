import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { Fault } from '#core/base/fault.ts';
import { metaPolicy } from '../contentPolicy.ts';
import { configuredSockets } from './configuredSockets.ts';
import { headersFile, nginxFile } from './headerFiles.ts';

/** Without a known relay a page may connect to any: `npm start` and the header files narrow that to their own. */
const ANY_SOCKET: readonly string[] = ['ws:', 'wss:'];
const CHARSET = '<meta charset="utf-8" />';

/**
 * Makes a build ready for a static host: `_headers` and `headers.nginx.conf` beside the pages, and the content policy as a `<meta>`
 * in them, for hosts that send no headers. The relay is that of `public/config.json`, if there is one.
 * @throws Fault `hosting` if a page has no place for the policy.
 */
export function hosting(): Plugin {
  let config: ResolvedConfig;
  let sockets: readonly string[] | null = null;
  return {
    name: 'hotwash:hosting',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
      sockets = configuredSockets(join(resolved.publicDir, 'config.json'));
    },
    transformIndexHtml(html, { filename }) {
      if (!html.includes(CHARSET)) throw new Fault('hosting', `${filename} does not begin with ${CHARSET}`);
      const policy = metaPolicy(basename(filename), sockets ?? ANY_SOCKET);
      return html.replace(CHARSET, `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error?: Error) {
        if (error) return;
        const out = join(config.root, config.build.outDir);
        // `config.json` may be put there later, too.
        const files = [...new Set([...rootFiles(out), 'config.json'])].sort();
        writeFileSync(join(out, '_headers'), headersFile(files, sockets ?? []));
        writeFileSync(join(out, 'headers.nginx.conf'), nginxFile(files, sockets ?? []));
      },
    },
  };
}

const rootFiles = (out: string): readonly string[] =>
  readdirSync(out, { withFileTypes: true }).filter((one) => one.isFile() && !['_headers', 'headers.nginx.conf'].includes(one.name)).map(({ name }) => name);
