// `npm run test:engines`: the table over real brokers, and at its end what each fault cost. `npm test` counts its tests too.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const OUT = 'node_modules/.cache/hotwash';
const REPORT = `${OUT}/engines.json`;
const PATH = `${process.env.PATH}:/usr/sbin`;

/** What is to be done first, `null` if every broker is here. */
export function missingEngines(programs = ['mosquitto', 'nats-server']) {
  const missing = programs.filter((name) => {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8', env: { ...process.env, PATH } }) === '';
    } catch {
      return true;
    }
  });
  return missing.length === 0 ? null : `No ${missing.join(', no ')}: install with (Debian) apt-get install ${missing.join(' ')}`;
}

/** Runs tests/engines, prints what they said (at the end, so that something else can run meanwhile) and the table of faults, and answers where the JSON report is. */
export async function runEngines() {
  mkdirSync(OUT, { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--project', 'engines', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const vitest = spawn('node_modules/.bin/vitest', args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH } });
  let said = '';
  for (const stream of [vitest.stdout, vitest.stderr]) stream.on('data', (piece) => (said += piece));
  await once(vitest, 'close');
  console.log(said);
  if (existsSync(REPORT)) console.log(faultTable(JSON.parse(readFileSync(REPORT, 'utf8'))));
  return REPORT;
}

/** Engine × fault, from the figures that the tests counted (`meta.fault`). */
export function faultTable({ testResults }) {
  const rows = testResults.flatMap((file) => file.assertionResults).filter((test) => test.meta?.fault)
    .map(({ status, meta: { fault } }) => [fault.engine, fault.fault, status === 'passed' ? fault.outcome : `FAILED ${fault.outcome}`]);
  if (rows.length === 0) return 'no fault was tried';
  const table = [['engine', 'fault', 'outcome'], ...rows];
  const width = [0, 1].map((i) => Math.max(...table.map((row) => row[i].length)));
  return table.map(([engine, fault, outcome]) => `${engine.padEnd(width[0])}  ${fault.padEnd(width[1])}  ${outcome}`).join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = missingEngines();
  if (missing) console.log(missing);
  const { numPassedTests: passed, numTotalTests: all, success } = missing ? { numPassedTests: 0, numTotalTests: 1 } : JSON.parse(readFileSync(await runEngines(), 'utf8'));
  console.log(`${passed} passed, ${all - passed} failed`);
  process.exitCode = success && passed === all && all > 0 ? 0 : 1;
}
