import { expect, test, type Page } from '@playwright/test';
import { parseDuration } from '#core/base/duration.ts';
import { begin } from './kit/begin.ts';
import { hotwash } from './kit/commandLine.ts';
import { doAtDesk, hasDesk } from './kit/desk.ts';
import { keyLine } from './kit/keyed.ts';
import { namesOf } from './kit/names.ts';
import { playLines } from './kit/playLines.ts';
import { Room } from './kit/room.ts';
import { saveLog } from './kit/saveLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const PLAY = 'scenarios/harbor-light/plays/strong.jsonl';
/** So many lines of each verb are done by the role at its own desk, the others keyed at the console. */
const AT_DESK = 2;

const names = namesOf(SCENARIO);
const lines = playLines(PLAY);

interface Measured {
  readonly ending: string;
  readonly incidents: readonly { readonly id: string; readonly tta: number | null; readonly ttr: number | null; readonly minutes: unknown }[];
  readonly mtta: { readonly tp: Mean };
  readonly mttr: Mean;
  readonly waits: unknown;
  readonly updates: unknown;
}
interface Mean {
  readonly n: number;
  readonly censored: number;
  readonly restrictedMean: number | null;
}

/** What the command line measures; it exits with 0 only if no command was refused. */
const measured = (...args: readonly string[]): Measured =>
  JSON.parse(hotwash('run', SCENARIO, ...args, '--json'));

/** A length as the debrief writes it: "3 h 38 m", "41 min". */
function words(seconds: number | null): string {
  const minutes = Math.round((seconds ?? Number.NaN) / 60);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return h === 0 ? `${m} min` : m === 0 ? `${h} h` : `${h} h ${String(m).padStart(2, '0')} m`;
}

async function closeAndResume(room: Room): Promise<Room> {
  const address = room.page.url();
  const context = room.page.context();
  await room.page.close();
  const again = new Room(await context.newPage(), names);
  await again.page.goto(address);
  await again.page.getByRole('button', { name: 'Resume' }).click();
  return again;
}

async function playThrough(page: Page): Promise<Room> {
  let room = new Room(page, names);
  const done: Record<string, number> = {};
  for (const [place, line] of lines.entries()) {
    if (place === Math.floor(lines.length / 2)) room = await closeAndResume(room);
    await test.step(`${line['at']} ${line['by']} ${line['do']}`, async () => {
      await room.advanceTo(parseDuration(line['at'] ?? '') ?? 0);
      const times = (done[line['do'] ?? ''] ?? 0) + 1;
      done[line['do'] ?? ''] = times;
      await (hasDesk(line) && times <= AT_DESK ? doAtDesk : keyLine)(room, line);
    });
  }
  return room;
}

test('the strong play through the screens, with a tab closed half-way, measures in the debrief what `run` measures on its log', async ({ page }, info) => {
  test.setTimeout(600_000);
  const problems: string[] = [];
  page.context().on('weberror', (problem) => problems.push(String(problem.error())));
  await begin(page, true);
  const room = await playThrough(page);
  await room.advanceToEnd();
  await room.page.getByRole('button', { name: 'Open the debrief' }).click();
  await expect(room.page.getByRole('heading', { level: 1, name: /Debrief/ })).toBeVisible();

  const log = await saveLog(room.page, info);
  const ofLog = measured('--log', log);
  const ofPlay = measured('--play', PLAY);
  const { ending, incidents, mtta, mttr, waits, updates } = ofPlay;
  expect(ofLog).toMatchObject({ ending, incidents, mtta, mttr, waits, updates });
  expect(hotwash('verify', log)).not.toBe('');

  expect(ofLog.mttr.restrictedMean).not.toBeNull();
  await expect(room.page.getByRole('region', { name: 'MTTR' })).toContainText(words(ofLog.mttr.restrictedMean));
  await expect(room.page.getByRole('region', { name: 'MTTA, real incidents' })).toContainText(words(ofLog.mtta.tp.restrictedMean));
  expect(problems).toEqual([]);
});
