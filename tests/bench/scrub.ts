import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { chromium, type CDPSession, type Page } from 'playwright';
import { build } from 'vite';
import { scrubLog } from '#kit/scrubLog.ts';
import { seeded } from '#kit/seeded.ts';

/**
 * `npm run bench:scrub`: script CPU in headless Chromium (ScriptDuration on the thread's clock, STACK 6) of a log with 260 injects and 2,000 entries. A scrub step
 * (random second, the shown screen drawn) at most 4 ms, median; the debrief at most 5 times React drawing as many plain SVG marks as its timeline has. Exit code 1 if one is missed.
 */
const OUT = `${process.cwd()}/node_modules/.cache/hotwash/scrub`;
const STEP_MS = 4;
const RATIO = 5;

await build({
  configFile: false, root: process.cwd(), publicDir: false, logLevel: 'error', plugins: [react({ compiler: true })],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: OUT, emptyOutDir: true, rolldownOptions: { input: `${process.cwd()}/tests/bench/scrub/scrubPage.tsx`, output: { entryFileNames: 'page.js', codeSplitting: false } } },
});
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/log.js`, `globalThis.scrub = ${JSON.stringify(scrubLog())};`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on('pageerror', (error) => {
  throw error;
});
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
await page.route('http://scrub.test/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Scrub</title><body></body></html>' }));
await page.goto('http://scrub.test/');
await page.addScriptTag({ content: readFileSync(`${OUT}/log.js`, 'utf8') });
await page.addScriptTag({ content: readFileSync(`${OUT}/page.js`, 'utf8'), type: 'module' });

/** In a task of the page: what the tools call directly is not counted as its script. */
const inTask = (call: string): string => `new Promise((done) => setTimeout(() => done(${call}), 0))`;
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}
async function cost(work: (on: Page) => Promise<unknown>): Promise<number> {
  const from = await scriptMs(cdp);
  await work(page);
  return (await scriptMs(cdp)) - from;
}

const random = seeded(3);
let missed = false;
for (const as of ['triage', 'manager', 'ceo', 'all', 'facilitator']) {
  const step = () => cost((on) => on.evaluate(inTask(`step(${JSON.stringify(as)}, ${random.below(90_000)})`)));
  for (let i = 0; i < 30; i += 1) await step();
  const times: number[] = [];
  for (let i = 0; i < 60; i += 1) times.push(await step());
  missed ||= median(times) > STEP_MS;
  process.stdout.write(`scrub step as ${as}: median ${median(times).toFixed(2)} ms, target <= ${STEP_MS} ms ${median(times) > STEP_MS ? 'MISSED' : 'met'}\n`);
}
await page.evaluate('endReplay()');
const marks = Number(await page.evaluate(inTask('debrief()')));
const [ours, plain]: [number[], number[]] = [[], []];
for (let i = 0; i < 20; i += 1) {
  ours.push(await cost((on) => on.evaluate(inTask('debrief()'))));
  plain.push(await cost((on) => on.evaluate(inTask(`plain(${marks})`))));
}
const ratio = median(ours.slice(5)) / median(plain.slice(5));
missed ||= ratio > RATIO;
process.stdout.write(`debrief of ${marks} marks: ${median(ours.slice(5)).toFixed(1)} ms, as many plain marks ${median(plain.slice(5)).toFixed(1)} ms, ratio ${ratio.toFixed(2)}, target <= ${RATIO} ${ratio > RATIO ? 'MISSED' : 'met'}\n`);
await browser.close();
process.exitCode = missed ? 1 : 0;
