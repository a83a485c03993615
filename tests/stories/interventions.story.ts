import { expect, test } from '@playwright/test';
import { beginHere } from './kit/begin.ts';
import { hotwash } from './kit/commandLine.ts';
import { namesOf } from './kit/names.ts';
import { Room } from './kit/room.ts';
import { saveLog } from './kit/saveLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const names = namesOf(SCENARIO);

/** Gives the reason that the open sheet asks for, by its first suggestion, and confirms. */
async function because(room: Room, confirm: string | RegExp): Promise<void> {
  await room.dialog.getByRole('group', { name: 'Suggestions' }).getByRole('button').first().click();
  await room.confirm(confirm);
}

interface Measured {
  readonly touched: readonly { readonly measure: string; readonly seq: number }[];
}

test('every intervention of the facilitator asks why, is in the log and marks the measures it touches', async ({ page }, info) => {
  test.setTimeout(180_000);
  const room = new Room(page, names);
  await page.goto('/');
  await page.getByRole('link', { name: 'Set up' }).first().click();
  await page.getByLabel(`State of ${names.role('operations')}`).selectOption({ label: 'Absent, played by you †' });
  await beginHere(page, true);
  await room.advanceTo(30 * 60);

  // The absent owner is played: one reason, asked once.
  await room.card('sailing').getByRole('button', { name: /^Commit as/ }).click();
  await room.dialog.getByRole('radio', { name: names.option('promise-most') }).check();
  await room.dialog.getByLabel(/^Reason/).fill('An hour of slack is worth sixty boxes.');
  await room.dialog.getByRole('button', { name: /^Commit for/ }).click();
  await because(room, 'Play the part');

  await page.keyboard.press('i');
  await room.dialog.getByRole('button', { name: 'Release…' }).first().click();
  await because(room, 'Release');
  await page.keyboard.press('i');
  await room.dialog.getByRole('button', { name: 'Skip…' }).first().click();
  await because(room, 'Skip');

  await page.getByRole('button', { name: 'Own message…' }).click();
  await room.dialog.getByRole('button', { name: 'Everyone' }).click();
  await room.dialog.getByLabel('Text').fill('The quay camera is back.');
  await because(room, 'Send');

  await room.advanceTo(45 * 60);
  await room.card('declare').getByRole('button', { name: 'More time…' }).click();
  await because(room, 'Extend');

  await room.openAlert('ship-wifi');
  await room.confirm('Look into it');
  await page.keyboard.press('u');
  await because(room, 'Undo');

  await page.keyboard.press('g');
  await room.dialog.getByRole('radio').nth(2).check();
  await because(room, 'Reroute');

  // Without a reason nothing happens.
  await page.keyboard.press('Shift+E');
  await room.dialog.getByRole('button', { name: 'End exercise' }).click();
  await expect(room.dialog).toBeVisible();
  await because(room, 'End exercise');
  await page.getByRole('button', { name: 'Open the debrief' }).click();
  await expect(page.getByText('†').first()).toBeVisible();

  const log = await saveLog(page, info);
  const { touched } = JSON.parse(hotwash('run', SCENARIO, '--log', log, '--json')) as Measured;
  expect(touched.map(({ measure }) => measure).join(' ')).toContain('sailing');
  expect(touched.map(({ measure }) => measure).join(' ')).toContain('declare');
  await page.getByRole('tab', { name: 'Log' }).click();
  for (const words of [/released/i, /skipped/i, /message/i, /more/i, /took back|undid|corrected/i, /rerouted/i, /ended/i]) {
    await expect(page.getByRole('table').getByText(words).first()).toBeVisible();
  }
});
