import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { connect, type MqttClient } from 'mqtt';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { newCertificate } from '#cli/lan/newCertificate.ts';
import { seatFilesOf, type BuildManifest } from '#cli/lan/seatFiles.ts';
import type { Served } from '#cli/serveHotwash.ts';
import { readTableConfig } from '#core/table/tableConfig.ts';
import { topics } from '#core/table/topics.ts';
import { freshBuild } from '#kit/freshBuild.ts';
import { aMachine, ask, emptyFolder, keptPem, served } from '#kit/servedHotwash.ts';

const LAN = ['--lan', '--lan-host', '127.0.0.1', '--lan-port', '0'];
const ROOM = 'A'.repeat(22);
const open: { close(): unknown }[] = [];
const kept = <T extends { close(): unknown }>(one: T): T => (open.push(one), one);
const start = async (args: readonly string[], machine = aMachine()): Promise<Served & { readonly lan: string }> => {
  const one = kept(await served(args, machine));
  return { ...one, lan: one.lan ?? '' };
};
const built = (): readonly string[] => readdirSync('dist', { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => relative('dist', join(one.parentPath, one.name)));

beforeAll(freshBuild, 240_000);
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

describe('npm start', () => {
  it('serves this machine the whole app, and tells it that the relay is here', async () => {
    const { loopback, lan, lines } = kept(await served([]));
    expect([lan, lines]).toEqual([null, [`Hotwash is at ${loopback}  (stop it with Ctrl C)`]]);
    const { body, headers } = await ask(loopback, '/config.json');
    expect(readTableConfig(JSON.parse(body))).toEqual({ mode: 'loopback', relay: 'same-origin', seats: `${loopback}seat.html`, words: [], fingerprint: null, password: null });
    expect([headers['cache-control'], headers['strict-transport-security']]).toEqual(['no-store', undefined]);
    const page = await ask(loopback, '/');
    expect([page.status, page.body.includes('<title>Hotwash</title>')]).toEqual([200, true]);
    expect(page.headers['content-security-policy']).toContain(`connect-src 'self' ${loopback.replace('http', 'ws').slice(0, -1)};`);
    for (const file of built().filter((one) => !one.startsWith('.'))) expect([file, (await ask(loopback, `/${file}`)).status]).toEqual([file, 200]);
  });
  it('names the host it was asked under as that of the seats', async () => {
    const { loopback } = kept(await served([]));
    const host = `localhost:${new URL(loopback).port}`;
    expect(JSON.parse((await ask(loopback, '/config.json', { headers: { host } })).body)).toMatchObject({ seats: `http://${host}/seat.html` });
    for (const other of ['evil.example', '192.168.1.5', 'localhost.evil.example']) expect((await ask(loopback, '/config.json', { headers: { host: other } })).status).toBe(421);
  });
});

describe('npm start -- --lan', () => {
  it('serves by https with a certificate that names the address, and the same one at the second start', async () => {
    const machine = aMachine();
    const first = await start(LAN, machine);
    const ca = keptPem(machine);
    expect(first.lan).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await ask(first.lan, '/healthz', { ca })).toMatchObject({ status: 200, body: 'ok\n' });
    await expect(ask(first.lan, '/healthz')).rejects.toThrow(/self-signed/);
    await first.close();
    open.pop();
    const second = await start(LAN, machine);
    expect(keptPem(machine)).toBe(ca);
    expect((await ask(second.lan, '/healthz', { ca })).status).toBe(200);
  });
  it('serves the network the page of the seats with what it needs, of the whole build nothing else', async () => {
    const machine = aMachine();
    const { lan } = await start(LAN, machine);
    const ca = keptPem(machine);
    const files = built();
    const allowed = seatFilesOf('dist');
    expect([files.length > 60, allowed.size > 10, allowed.size < files.length]).toEqual([true, true, true]);
    for (const file of files) expect([file, (await ask(lan, `/${file}`, { ca })).status]).toEqual([file, allowed.has(file) ? 200 : 404]);
    const answered = files.filter((file) => allowed.has(file));
    expect([...allowed].filter((file) => !answered.includes(file))).toEqual([]);
    const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as BuildManifest;
    const facilitators = Object.entries(manifest).filter(([source]) => /^index\.html$|^ui\/(console|setup|library|debrief)\/|virtual:scenarios\/|engine\.ts$/.test(source)).map(([, { file }]) => file);
    expect(facilitators.length).toBeGreaterThan(6);
    expect(answered.filter((file) => facilitators.includes(file) || /mdx\.worker|^\.|^index\.html$/.test(file))).toEqual([]);
    for (const file of ['seat.html', 'favicon.svg', 'layers.css']) expect(answered).toContain(file);
  });
  it('leads from / to the seats, and says in words that there is nothing else', async () => {
    const machine = aMachine();
    const { lan } = await start(LAN, machine);
    const ca = keptPem(machine);
    expect(await ask(lan, '/', { ca })).toMatchObject({ status: 302, headers: { location: '/seat.html' } });
    expect(await ask(lan, '/?x=1', { ca })).toMatchObject({ status: 302 });
    for (const path of ['/index.html', '/./index.html', '/assets/../index.html', '/seat.html/../index.html', '//index.html', '/%69ndex.html', '/index.html?seat.html', '/.vite/manifest.json', '/assets/', '/../package.json', '/%2e%2e/package.json']) {
      expect([path, await ask(lan, path, { ca })]).toEqual([path, expect.objectContaining({ status: 404, body: 'Nothing here. Start at /.\n' })]);
    }
    expect((await ask(lan, '/seat.html', { ca, method: 'POST' })).status).toBe(405);
  });
  it('needs every file that the page and its files name', async () => {
    const machine = aMachine();
    const { lan } = await start(LAN, machine);
    const ca = keptPem(machine);
    const waiting = ['seat.html'];
    const seen = new Set<string>();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const { status, body } = await ask(lan, `/${file}`, { ca });
      expect([file, status]).toEqual([file, 200]);
      if (/\.(html|js|css)$/.test(file)) waiting.push(...built().filter((one) => one.startsWith('assets/') && body.includes(one.slice('assets/'.length))));
    }
    expect(seen.size).toBeGreaterThan(15);
  });
  it('tells console and devices the same: address, words and fingerprint; the terminal too', async () => {
    const machine = aMachine();
    const { lan, loopback, lines } = await start(LAN, machine);
    const console = readTableConfig(JSON.parse((await ask(loopback, '/config.json')).body));
    expect(console).toMatchObject({ mode: 'lan', relay: 'same-origin', seats: `${lan}seat.html` });
    expect(JSON.parse((await ask(lan, '/config.json', { ca: keptPem(machine) })).body)).toEqual(console);
    expect(lines.join('\n')).toContain(`words    ${console?.words.join(' ')}\n  SHA-256  ${console?.fingerprint}`);
    expect(lines.join('\n')).toContain(`Phones and laptops on this network: ${lan}\n`);
  });
  it('promises no https for ever on a certificate that nobody knows, and refuses other hosts', async () => {
    const machine = aMachine({ addresses: ['192.168.1.5', '10.0.0.3'] });
    const { lan } = await start(['--lan', '--lan-port', '0'], machine);
    expect(lan).toMatch(/^https:\/\/192\.168\.1\.5:/);
    const { port } = new URL(lan);
    const get = (host: string) => ask(`https://127.0.0.1:${port}`, '/seat.html', { ca: keptPem(machine), headers: { host: `${host}:${port}` } });
    const { headers } = await get('192.168.1.5');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).toContain(`connect-src 'self' wss://192.168.1.5:${port};`);
    for (const [host, status] of [['10.0.0.3', 200], ['laptop', 200], ['laptop.local', 200], ['localhost', 200], ['192.168.1.6', 421], ['evil.example', 421]] as const) {
      expect([host, (await get(host)).status]).toEqual([host, status]);
    }
  });
  it('passes over a taken port; takes none in place of one asked for', async () => {
    const first = await start(LAN);
    const { port } = new URL(first.lan);
    await expect(served([...LAN.slice(0, 3), '--lan-port', port])).rejects.toThrow(`Port ${port} is taken; choose another with --lan-port.`);
    const loopback = new URL(first.loopback).port;
    await expect(served(['--port', loopback, ...LAN])).rejects.toThrow(`Port ${loopback} is taken; choose another with --port.`);
    const [one, two] = [await start(['--lan', '--lan-host', '127.0.0.1']), await start(['--lan', '--lan-host', '127.0.0.1'])];
    expect(Number(new URL(one.lan).port)).toBeGreaterThanOrEqual(4174);
    expect(Number(new URL(two.lan).port)).toBeGreaterThan(Number(new URL(one.lan).port));
  });
  it('says so where there is no network', async () => {
    await expect(served(['--lan'])).rejects.toThrow('This machine has no address on a network: join one, or name an address with --lan-host.');
  });
});

describe('--cert and --key', () => {
  it('are what is shown, under the name that they give, and browsers may insist on https', async () => {
    const folder = emptyFolder();
    const { cert, key } = await newCertificate(['hotwash.example.org', 'localhost', '127.0.0.1'], Date.now());
    writeFileSync(join(folder, 'c.pem'), cert);
    writeFileSync(join(folder, 'k.pem'), key);
    const machine = aMachine({ addresses: ['192.168.1.5'] });
    const { lan, lines } = await start(['--lan', '--lan-port', '0', '--cert', join(folder, 'c.pem'), '--key', join(folder, 'k.pem')], machine);
    const { port } = new URL(lan);
    expect(lan).toBe(`https://hotwash.example.org:${port}/`);
    const { status, headers } = await ask(`https://127.0.0.1:${port}`, '/seat.html', { ca: cert, headers: { host: `hotwash.example.org:${port}` } });
    expect([status, headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
    expect(() => keptPem(machine)).toThrow();
    expect(lines.join('\n')).not.toContain('warn');
    expect(lines.join('\n')).toContain(`https://192.168.1.5:${port}/`);
  });
});

describe('--lan --http', () => {
  it('serves the same files by plain http, says so to the page and what is lost in the terminal', async () => {
    const machine = aMachine();
    const { lan, loopback, lines } = await start([...LAN, '--http'], machine);
    expect(lan).toMatch(/^http:/);
    expect(JSON.parse((await ask(loopback, '/config.json')).body)).toMatchObject({ mode: 'lan-http', seats: `${lan}seat.html`, words: [], fingerprint: null });
    expect([(await ask(lan, '/seat.html')).status, (await ask(lan, '/index.html')).status]).toEqual([200, 404]);
    expect((await ask(lan, '/seat.html')).headers['content-security-policy']).toContain(`connect-src 'self' ws://${new URL(lan).host};`);
    expect(lines.join('\n')).toContain('PLAIN HTTP');
    expect(lines.join('\n')).toContain('Lost: whoever can change traffic');
    expect(() => keptPem(machine)).toThrow();
  });
});

describe('the relay', () => {
  const client = (base: string, ca?: string): Promise<{ readonly mqtt: MqttClient; readonly heard: string[] }> =>
    new Promise((done) => {
      const mqtt = connect(`${base.replace('http', 'ws')}mqtt`, { protocolVersion: 4, username: ROOM, reconnectPeriod: 0, ...(ca === undefined ? {} : { ca, wsOptions: { ca } }) });
      const heard: string[] = [];
      kept({ close: () => mqtt.end(true) });
      mqtt.on('message', (_, payload) => heard.push(payload.toString()));
      mqtt.on('connect', () => mqtt.subscribe(topics.up(ROOM), { qos: 0 }, () => done({ mqtt, heard })));
    });
  it('is one behind both listeners: what is said at one is heard at the other', async () => {
    const machine = aMachine();
    const { lan, loopback } = await start(LAN, machine);
    const [near, far] = [await client(loopback), await client(lan, keptPem(machine))];
    near.mqtt.publish(topics.up(ROOM), 'from the console');
    far.mqtt.publish(topics.up(ROOM), 'from the phone');
    for (const { heard } of [near, far]) await vi.waitFor(() => expect([...heard].sort()).toEqual(['from the console', 'from the phone']), { timeout: 10_000, interval: 20 });
  });
  it.each([['foreign', 'https://evil.example', 403], ['that of the console', 'loopback', 403], ['its own', 'lan', 101]] as const)('lets in over the network a page whose origin is %s', async (_, origin, status) => {
    const machine = aMachine();
    const one = await start(LAN, machine);
    const Origin = origin === 'lan' || origin === 'loopback' ? one[origin].slice(0, -1) : origin;
    const socket = new WebSocket(`${one.lan.replace('http', 'ws')}mqtt`, ['mqtt'], { ca: keptPem(machine), headers: { Origin } });
    const got = await new Promise<number>((done) => {
      socket.on('open', () => (socket.terminate(), done(101)));
      socket.on('unexpected-response', (request, response) => (request.destroy(), done(response.statusCode ?? 0)));
      socket.on('error', () => undefined);
    });
    expect(got).toBe(status);
  });
});
