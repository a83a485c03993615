// `npm test`: every gate and every test; goes on after a failure; the last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromiumPath } from './browser.mjs';
import { measure } from './budget.mjs';
import { mayBeLeftOut, missing, ROOMS, runRooms } from './engines.mjs';
import { missingFromLock } from './locks.mjs';

const tally = { passed: 0, failed: 0 };
const OUT = 'node_modules/.cache/hotwash';
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

function gate(name, check) {
  const start = Date.now();
  let problem = null;
  try {
    problem = check();
  } catch (error) {
    problem = String(error?.message ?? error);
  }
  tally[problem ? 'failed' : 'passed'] += 1;
  console.log(`${problem ? 'FAILED' : 'passed'}  ${name}  (${Math.round((Date.now() - start) / 1000)} s)${problem ? `\n${problem}` : ''}`);
}

/** Runs a program of node_modules; its output is the problem if it fails. */
function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', shell: false, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } });
  return status === 0 ? null : `${error ?? ''}${stdout}${stderr}`.trim() || `exit ${status}`;
}

/** Counts the tests of a JSON report; a skipped test counts as failed, a report without tests as one failure. */
function count(name, path, read) {
  if (!existsSync(path)) return void gate(`${name}: report`, () => `no report at ${path}`);
  const { passed, failed } = read(JSON.parse(readFileSync(path, 'utf8')));
  tally.passed += passed;
  tally.failed += failed;
  if (passed + failed === 0) gate(`${name}: ran`, () => 'no test ran');
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`);
}

gate('messages and types', () => run('npm', ['run', '-s', 'typecheck']));
gate('lint', () => run('node_modules/.bin/oxlint', ['--type-aware', 'src', 'tests']));
gate('styles: colours come from tokens', () => run('node_modules/.bin/stylelint', ['src/**/*.css']));
gate('lock holds every platform', () => missingFromLock().join('\n') || null);
gate('build', () => run('npm', ['run', '-s', 'build']));
gate('budgets', () => {
  const rows = measure();
  console.log(rows.map((r) => `  ${r.route.padEnd(10)} ${r.kib.toFixed(1).padStart(6)} of ${r.limit} KiB gz`).join('\n'));
  return rows.filter((r) => r.kib > r.limit).map((r) => `${r.route}: ${r.kib.toFixed(1)} KiB, at most ${r.limit}`).join('\n') || null;
});

/** Of a vitest report: a file that could not be read counts as one failure. */
const vitestCounts = (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests + r.numPendingTests + (r.numTodoTests ?? 0) + r.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length,
});
const unit = `${OUT}/vitest.json`;
const vitest = spawnSync('node_modules/.bin/vitest', ['run', '--project', 'core', '--project', 'ui', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`], { stdio: 'inherit' });
count('unit, property and component tests', unit, vitestCounts);
if (vitest.error) gate('vitest starts', () => String(vitest.error));

// Beside the stories: both wait most of the time.
const there = ROOMS.filter((room) => !missing(room));
const engines = there.length === 0 ? null : runRooms(there);

const browser = await chromiumPath();
if (browser) {
  const stories = `${OUT}/stories.json`;
  const playwright = spawn('node_modules/.bin/playwright', ['test', '--config', '.ci/playwright.config.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${stories}` },
  });
  await new Promise((done) => playwright.on('close', done).on('error', done));
  count('stories in Chromium', stories, (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky + r.stats.skipped + r.errors.length }));
} else {
  gate('stories in Chromium', () => 'No browser: install one (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.');
}

if (engines) count(there.map(({ name }) => name).join('; '), await engines, vitestCounts);
for (const room of ROOMS.filter((one) => !there.includes(one))) {
  if (mayBeLeftOut(room)) console.log(`NOT RUN  ${room.name}\n${missing(room)}`);
  else gate(room.name, () => missing(room));
}

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
