import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { everySize } from './kit/axe.ts';
import { begin } from './kit/begin.ts';
import { hotwash } from './kit/commandLine.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const PLAY = 'scenarios/harbor-light/plays/poor.jsonl';
const TABS = ['What happened', 'Decisions', 'Who knew what', 'Objectives', 'Gaps', 'Log'];

/** The log of the poor play, as the command line writes it. */
function writtenLog(to: string, scenario = SCENARIO): string {
  hotwash('run', scenario, '--play', PLAY, '--write-log', to, '--json');
  return readFileSync(to, 'utf8');
}
async function read(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Open a file…').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Read its debrief' }).click();
  await expect(page).toHaveURL(/#\/log$/);
}

test('a log from disk is read in a debrief of its own: whole, changed, and of another version of its scenario', async ({ page }, info) => {
  test.setTimeout(300_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const log = writtenLog(info.outputPath('poor.jsonl'));
  await read(page, 'poor.jsonl', log);
  await expect(page.getByText(/^Read from the file poor\.jsonl/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'MTTR' })).toContainText('6 h 42 m');
  for (const name of TABS) {
    await page.getByRole('tab', { name }).click();
    await everySize(page, name);
  }

  await read(page, 'edited.jsonl', log.replace('"close"', '"note"'));
  await expect(page.getByText(/^The log was changed after entry \d+\. You can read it; its measures are not shown as sound\.$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'MTTR' })).toContainText('not credited: the log was changed');

  const other = info.outputPath('scenario.mdx');
  writeFileSync(other, readFileSync(SCENARIO, 'utf8').replace(/^version: .*$/m, 'version: 0.9.0'));
  await read(page, 'other.jsonl', writtenLog(info.outputPath('other.jsonl'), other));
  await expect(page.getByText(/^This log was played on version 0\.9\.0 of the scenario/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'The log' }).getByRole('row')).toHaveCount(log.trim().split('\n').length);
  await page.reload();
  await expect(page.getByText('No log is open on this page. Open the file again.')).toBeVisible();
  expect(problems).toEqual([]);
});

test('what the room decides about a gap is kept beside the exercise, and gone with it', async ({ page }) => {
  await begin(page);
  const debrief = page.url().replace('#/console/', '#/debrief/');
  await page.goto(debrief);
  await page.getByRole('tab', { name: /Gaps/ }).click();
  await page.getByRole('textbox', { name: /^Owner/ }).fill('Amara Osei');
  await page.getByRole('checkbox', { name: 'One of the three to fix first' }).check();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: /Gaps/ }).click();
  await expect(page.getByRole('heading', { name: 'One thing to fix first. 1 of 1 has an owner.' })).toBeVisible();
  const books = () => page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('hotwash');
      opening.onsuccess = () => resolve(opening.result);
    });
    const count = await new Promise<number>((resolve) => {
      const counting = db.transaction('gapBooks').objectStore('gapBooks').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    db.close();
    return count;
  });
  expect(await books()).toBe(1);
  await page.goto('/#/');
  await page.getByRole('button', { name: /Discard/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /Discard/ }).click();
  await expect.poll(books).toBe(0);
});

test('a choice of the poor play is taken otherwise: the page shows what the command line says, in a worker, and what the choice was worth', async ({ page }, info) => {
  test.setTimeout(300_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const file = info.outputPath('poor.jsonl');
  const log = writtenLog(file);
  const seq = log.trim().split('\n').slice(1).map((line) => JSON.parse(line) as { seq: number; do: string; decision?: string }).find((entry) => entry.do === 'commit' && entry.decision === 'contractor-return')?.seq ?? 0;
  const told = JSON.parse(hotwash('whatif', file, '--change', `${seq}=keep-out`, '--json')) as { differences: { measure: string; after: number }[]; leftOut: { message: string }[] };
  const ttr = told.differences.find(({ measure }) => measure === 'ttr(intrusion)')?.after ?? 0;
  await read(page, 'poor.jsonl', log);
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await page.getByText('The contractor wants to work at nine').click();
  const part = page.getByRole('group', { name: 'What if …' });
  await part.getByRole('combobox', { name: 'What would have been different' }).selectOption('keep-out');
  const workers = page.waitForEvent('worker');
  await part.getByRole('button', { name: 'Play it again' }).click();
  expect((await workers).url()).toContain('rehearse.worker');
  const table = part.getByRole('region', { name: /^As it was, and with the change/ });
  const hours = `${Math.floor(ttr / 3600)} h ${String((ttr % 3600) / 60).padStart(2, '0')} m`;
  await expect(table.getByRole('row', { name: /first look to attacker out/ })).toContainText(hours);
  await expect(part.getByText(`${told.leftOut.length} later acts no longer fit and are left out:`)).toBeVisible();
  for (const message of new Set(told.leftOut.map((left) => left.message))) await expect(part.getByText(message).first()).toBeVisible();
  await part.getByRole('button', { name: 'Set it against each other option' }).click();
  await expect(part.getByRole('region', { name: /^What this decision was worth/ }).getByRole('row')).toHaveCount(3);
  await everySize(page, 'What if');
  expect(problems).toEqual([]);
});
