import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { parseDuration } from '#core/base/duration.ts';
import { readLog } from '#core/exercise/log/logFile.ts';
import { openRun } from '#core/exercise/run.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { viewHash } from '#core/table/viewHash.ts';
import { screenView } from '#core/views/screenView.ts';
import { seatView } from '#core/views/seatView.ts';
import { begin } from './kit/begin.ts';
import { hotwash } from './kit/commandLine.ts';
import { doHere, hasDesk } from './kit/desk.ts';
import { inviteLink, join } from './kit/join.ts';
import { keyLine } from './kit/keyed.ts';
import { namesOf } from './kit/names.ts';
import { ownServer, type OwnServer } from './kit/ownServer.ts';
import { playLines } from './kit/playLines.ts';
import { Room } from './kit/room.ts';
import { saveLog } from './kit/saveLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const PLAY = 'scenarios/harbor-light/plays/strong.jsonl';
const PORT = 4872;
const PHONE = { width: 360, height: 640 };
const LAPTOP = { width: 1280, height: 800 };
/** Who sits at a device of their own; the others' words are keyed at the console. */
const SEATS = [['ceo', PHONE], ['operations', PHONE], ['triage', LAPTOP]] as const;
/** From the opened link to the seat (issue 3). */
const JOIN_MS = 3000;
/** From a page that is loaded again to the seat as it is now (issue 3). */
const BACK_MS = 2000;

const names = namesOf(SCENARIO);
const lines = playLines(PLAY);

interface Table {
  readonly console: Room;
  readonly seats: ReadonlyMap<string, Room>;
  readonly projector: Page;
  readonly took: readonly number[];
}

async function seated(browser: Browser, console: Page): Promise<Table> {
  const seats = new Map<string, Room>();
  const took: number[] = [];
  for (const [role, viewport] of SEATS) {
    const link = await inviteLink(console, names.role(role));
    const joined = await join(browser, link, `Person of ${role}`, viewport, (page) => expect(page.getByRole('heading', { level: 1, name: names.role(role) })).toBeVisible());
    seats.set(role, new Room(joined.page, names));
    took.push(joined.took);
  }
  const link = await inviteLink(console, 'Observer');
  const { page } = await join(browser, link, 'Projector', { width: 1920, height: 1080 }, (screen) => expect(screen.getByText('EXERCISE').first()).toBeVisible());
  return { console: new Room(console, names), seats, projector: page, took };
}

/** Each seat's page loaded again: until the seat is there, ms. */
async function comeBack({ seats }: Table): Promise<readonly number[]> {
  const took: number[] = [];
  for (const [role, { page }] of seats) {
    const start = Date.now();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: names.role(role) })).toBeVisible();
    took.push(Date.now() - start);
  }
  return took;
}
/** The one in the middle of three: a machine that does other things meanwhile makes no failure. */
const middle = (took: readonly number[]): number => [...took].sort((a, b) => a - b)[1] ?? Number.NaN;

/** Plays all lines, at devices where their role has one and the verb a desk; half-way the relay is killed and started again. */
async function playThrough({ console, seats }: Table, server: OwnServer): Promise<number> {
  let atDevices = 0;
  for (const [place, line] of lines.entries()) {
    if (place === Math.floor(lines.length / 2)) await server.restart();
    await test.step(`${line['at']} ${line['by']} ${line['do']}`, async () => {
      await console.advanceTo(parseDuration(line['at'] ?? '') ?? 0);
      const device = hasDesk(line) ? seats.get(line['by'] ?? '') : undefined;
      if (device) atDevices += 1;
      await (device ? doHere(device, line) : keyLine(console, line));
    });
  }
  return atDevices;
}

/** What each audience has to show at the end of a log, by the same functions that the console uses. */
function expectedHashes(log: string): ReadonlyMap<string, string> {
  const { scenario } = parseScenario(readFileSync(SCENARIO, 'utf8'));
  const { header, entries } = readLog(readFileSync(log, 'utf8'));
  if (!scenario || !header) throw new Error('the log does not read');
  const run = openRun(scenario, { roster: header.roster });
  run.load(entries);
  run.finish();
  const seats = SEATS.map(([role]): [string, string] => [`seat:${role}`, viewHash(seatView(run, role) ?? {})]);
  return new Map([...seats, ['screen', viewHash(screenView(run))]]);
}
const shown = (page: Page) => page.locator('#root').getAttribute('data-views');

test('five browsers at one table: three seats and the projector over the relay, which is killed once; equal views, and the measures of the log', async ({ browser }, info) => {
  test.setTimeout(900_000);
  const server = await ownServer(PORT);
  try {
    const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
    const facilitator = await context.newPage();
    await begin(facilitator, true);
    const table = await seated(browser, facilitator);
    expect(middle(table.took)).toBeLessThan(JOIN_MS);
    expect(middle(await comeBack(table))).toBeLessThan(BACK_MS);
    expect(await playThrough(table, server)).toBeGreaterThan(30);
    await table.console.advanceToEnd();
    await facilitator.getByRole('button', { name: 'Open the debrief' }).click();
    await expect(facilitator.getByRole('heading', { level: 1, name: /Debrief/ })).toBeVisible();

    const log = await saveLog(facilitator, info);
    const expected = expectedHashes(log);
    for (const [role, { page }] of table.seats) await expect.poll(() => shown(page), { timeout: 30_000 }).toBe(`seat:${role} ${expected.get(`seat:${role}`)}`);
    await expect.poll(() => shown(table.projector), { timeout: 30_000 }).toBe(`screen ${expected.get('screen')}`);

    const measured = (...args: readonly string[]) => JSON.parse(hotwash('run', SCENARIO, ...args, '--json')) as Record<string, unknown>;
    const { ending, incidents, mtta, mttr, waits, updates } = measured('--play', PLAY);
    expect(measured('--log', log)).toMatchObject({ ending, incidents, mtta, mttr, waits, updates });
    expect(hotwash('verify', log)).not.toBe('');
  } finally {
    await server.kill();
  }
});
