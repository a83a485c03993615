import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuredSockets } from '#cli/build/configuredSockets.ts';
import { headersFile, nginxFile } from '#cli/build/headerFiles.ts';
import { headersFor } from '#cli/headers.ts';
import { freshBuild } from '#kit/freshBuild.ts';
import { ask, emptyFolder, served } from '#kit/servedHotwash.ts';

type Headers = Record<string, string>;
const OWN = new Set(['_headers', 'headers.nginx.conf']);
const built = (): readonly string[] =>
  readdirSync('dist', { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => relative('dist', join(one.parentPath, one.name))).filter((file) => !file.startsWith('.') && !OWN.has(file));

/** What a host that reads `_headers` sends for an address: all rules that fit; values of one name are joined, as hosts do. */
function sentByRules(text: string, address: string): Headers {
  const sent: Headers = {};
  for (const rule of text.trim().split('\n\n')) {
    const [where = '', ...lines] = rule.split('\n');
    if (where.endsWith('*') ? !address.startsWith(where.slice(0, -1)) : where !== address) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? expect.fail(`no header: ${line}`);
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

/** What nginx sends: of the place that fits best. */
function sentByNginx(text: string, address: string): Headers {
  const places = [...text.matchAll(/^location (= )?(\S+) \{\n([^}]*)^\}$/gm)];
  const place = places.find(([, exact, where]) => exact !== undefined && where === address) ?? places.find(([, exact, where = '']) => exact === undefined && address.startsWith(where));
  return Object.fromEntries([...(place?.[3] ?? '').matchAll(/^ {2}add_header (\S+) "([^"]+)"(?: always)?;$/gm)].map(([, name = '', value = '']) => [name, value]));
}

beforeAll(freshBuild, 240_000);

describe('the header files of a build', () => {
  it('say for every file of it what npm start says, less its own socket, and to insist on https', async () => {
    const [rules, nginx] = [readFileSync('dist/_headers', 'utf8'), readFileSync('dist/headers.nginx.conf', 'utf8')];
    const server = await served([]);
    try {
      expect(built().length).toBeGreaterThan(60);
      for (const file of built()) {
        const { headers } = await ask(server.loopback, `/${file}`);
        const socket = ` ws://${new URL(server.loopback).host};`;
        for (const sent of [sentByRules(rules, `/${file}`), sentByNginx(nginx, `/${file}`)]) {
          const { 'Strict-Transport-Security': insist, ...same } = sent;
          expect([file, insist]).toEqual([file, 'max-age=31536000']);
          expect(Object.keys(same).sort()).toEqual(Object.keys(headersFor(file)).sort());
          for (const [name, value] of Object.entries(same)) expect([file, name, headers[name.toLowerCase()]?.toString().replace(socket, ';')]).toEqual([file, name, value]);
        }
      }
    } finally {
      await server.close();
    }
  });
  it('know the pages by their short addresses, and a configuration that is put there later', () => {
    const rules = readFileSync('dist/_headers', 'utf8');
    expect(sentByRules(rules, '/')).toEqual(headersFor('index.html', { trusted: true }));
    expect(sentByRules(rules, '/seat')).toEqual(headersFor('seat.html', { trusted: true }));
    for (const sent of [sentByRules(rules, '/config.json'), sentByNginx(readFileSync('dist/headers.nginx.conf', 'utf8'), '/config.json')]) expect(sent).toEqual(headersFor('config.json', { trusted: true }));
  });
  it('have nginx say so of missing files too, but for how long they may be kept', () => {
    const lines = nginxFile(['seat.html'], []).split('\n').filter((line) => line.includes('add_header'));
    expect(lines.filter((line) => line.endsWith(' always;') === line.includes('Cache-Control'))).toEqual([]);
  });
  it('let pages connect to the relay that is configured', () => {
    const sockets = ['wss://relay.example.org:8443', 'ws://localhost:9001'];
    for (const sent of [sentByRules(headersFile(['index.html', 'seat.html'], sockets), '/seat.html'), sentByNginx(nginxFile(['index.html', 'seat.html'], sockets), '/seat.html')]) {
      expect(sent['Content-Security-Policy']).toContain("; connect-src 'self' wss://relay.example.org:8443 ws://localhost:9001; ");
    }
  });
});

describe('the policy in the pages', () => {
  it.each(['index.html', 'seat.html'])('of %s is that of the header, but for what only a header can say and the sockets that are not known', (page) => {
    const html = readFileSync(join('dist', page), 'utf8');
    const [, policy = ''] = /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/.exec(html) ?? [];
    const header = headersFor(page)['Content-Security-Policy'] ?? '';
    expect(policy.replace(" ws: wss:;", ';')).toBe(header.replace(" frame-ancestors 'none';", ''));
    expect(policy).not.toMatch(/unsafe-eval|frame-ancestors/);
    expect(page === 'seat.html' && policy.includes('unsafe')).toBe(false);
  });
});

describe('the relay of public/config.json', () => {
  const at = (text: string): string => {
    const path = join(emptyFolder(), 'config.json');
    writeFileSync(path, text);
    return path;
  };
  it('is named by its origin, once each; none where it is that of the page; unknown where there is no file', () => {
    expect(configuredSockets(at('{"relay": ["wss://a.example.org/mqtt", "wss://a.example.org/other", "wss://[fd00::5]:8443/"]}'))).toEqual(['wss://a.example.org', 'wss://[fd00::5]:8443']);
    expect(configuredSockets(at('{"relay": "same-origin"}'))).toEqual([]);
    expect(configuredSockets('no/such/config.json')).toBeNull();
  });
  it.each(['', '{', '{}', '{"relay": "wss://a.example.org"}', '{"relay": ["wss://a; script-src *"]}'])('stops the build if it is none: %j', (text) => {
    expect(() => configuredSockets(at(text))).toThrow('is no configuration of a table');
  });
});
