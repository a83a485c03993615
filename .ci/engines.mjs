// `npm run test:engines`: the table over real brokers and at its end what each fault cost, and the reports as LibreOffice prints them. `npm test` counts its tests too.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const OUT = 'node_modules/.cache/hotwash';
const REPORT = `${OUT}/engines.json`;
const PATH = `${process.env.PATH}:/usr/sbin`;

/** Tests that need programs of this machine: their folder, and each program with Debian's packages for it. `optional`: where `CI` is not set, a machine without them only says so. */
export const ROOMS = [
  { name: 'tables over aedes, mosquitto and NATS', folder: 'tests/engines', needs: { mosquitto: ['mosquitto'], 'nats-server': ['nats-server'] } },
  { name: 'reports printed by LibreOffice', folder: 'tests/office', optional: true, needs: { soffice: ['libreoffice-writer', 'libreoffice-calc'], pdftotext: ['poppler-utils'], pdftoppm: ['poppler-utils'] } },
];

/** What is to be done before the tests of a room can run, `null` if every program is here. */
export function missing({ needs }) {
  const programs = Object.keys(needs).filter((name) => {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8', env: { ...process.env, PATH } }) === '';
    } catch {
      return true;
    }
  });
  const packages = [...new Set(programs.flatMap((name) => needs[name]))];
  return programs.length === 0 ? null : `No ${programs.join(', no ')}: install with (Debian) apt-get install --no-install-recommends ${packages.join(' ')}`;
}

/** Whether the tests of a room may be left out here, said in a line. */
export const mayBeLeftOut = ({ optional = false }) => optional && !process.env.CI;

/** Runs the tests of these rooms, prints what they said (at the end, so that something else can run meanwhile) and the table of faults, and answers where the JSON report is. */
export async function runRooms(rooms) {
  mkdirSync(OUT, { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', ...rooms.map(({ folder }) => `${folder}/`), '--project', 'engines', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
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
  const lacking = ROOMS.filter(missing);
  for (const room of lacking) console.log(`${mayBeLeftOut(room) ? 'NOT RUN' : 'FAILED'}  ${room.name}\n${missing(room)}`);
  const there = ROOMS.filter((room) => !lacking.includes(room));
  const { numPassedTests: passed, numTotalTests: all, success } = there.length === 0 ? { numPassedTests: 0, numTotalTests: 0, success: false } : JSON.parse(readFileSync(await runRooms(there), 'utf8'));
  const failed = all - passed + lacking.filter((room) => !mayBeLeftOut(room)).length;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = success && failed === 0 && passed > 0 ? 0 : 1;
}
