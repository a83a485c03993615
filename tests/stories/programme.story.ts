import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { everySize } from './kit/axe.ts';
import { hotwash } from './kit/commandLine.ts';
import { keepLog } from './kit/keepLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const TITLE = 'Night shift at Harbor Light';
const CALLED = 'Nobody looks at alerts at night';
/** Agreed after the first run: alerts that nobody looked at are tested again by the next. */
const BOOK = withNote(EMPTY_BOOK, 'ack-missed', { state: 'accepted', title: CALLED, owner: 'Amara Osei', retest: true });

/** The scenario with its text changed, as somebody's file; its text. */
function changed(info: TestInfo, name: string, from: string | RegExp, to: string): { readonly file: string; readonly text: string } {
  const [file, before] = [info.outputPath(`${name}.mdx`), readFileSync(SCENARIO, 'utf8')];
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  writeFileSync(file, text);
  return { file, text };
}

function played(info: TestInfo, file: string, play: 'poor' | 'strong'): string {
  const log = info.outputPath('played.jsonl');
  hotwash('run', file, '--play', `scenarios/harbor-light/plays/${play}.jsonl`, '--write-log', log, '--json');
  return readFileSync(log, 'utf8');
}

/** A scenario from disk is kept on this machine. */
async function openScenario(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Open a file…').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText(name, { exact: false }).first()).toBeVisible();
}

/** Six exercises, five weeks long: the third on another version, the fourth on a text that was changed with the version left as it was. */
async function keepSix(page: Page, info: TestInfo): Promise<void> {
  const older = changed(info, 'older', /^version: .*$/m, 'version: 0.9.0');
  const edited = changed(info, 'edited', /^ {2}Ransomware at/m, '  An attack at');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Set up/ }).first()).toBeVisible();
  for (const { file, text } of [older, edited]) await openScenario(page, file.split('/').at(-1) ?? '', text);
  const runs = [
    ['first', '2026-03-02', SCENARIO, 'poor', BOOK], ['second', '2026-03-09', SCENARIO, 'strong'], ['third', '2026-03-16', older.file, 'strong'],
    ['fourth', '2026-03-23', edited.file, 'strong'], ['fifth', '2026-03-30', SCENARIO, 'poor'], ['sixth', '2026-04-06', SCENARIO, 'strong'],
  ] as const;
  for (const [id, day, file, play, book] of runs) {
    await keepLog(page, played(info, file, play), { id, day, title: TITLE, clockStart: '2026-03-06T02:10:00-05:00', ...(book ? { book } : {}) });
  }
}

/** Words that run out of the window, apart from tables that scroll in their own place. */
const clipped = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  [...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main figcaption, main svg text, main button, main select')]
    .filter((one) => one.closest('[role="region"][tabindex="0"]') === null)
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < 0 || right > innerWidth);
    })
    .map((one) => `${one.tagName} ${one.textContent}`));

test('the programme over six runs: four are compared, two stand apart with the reason, a gap is closed by its retest and comes back, real incidents stand beside', async ({ page }, info) => {
  test.setTimeout(300_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await keepSix(page, info);
  await page.goto('/#/programme');
  await expect(page.getByText(/^\d+ days since business and SecOps last exercised together\./)).toBeVisible({ timeout: 60_000 });

  const card = page.getByRole('article', { name: TITLE });
  await expect(card.getByRole('heading', { level: 3 })).toHaveText([
    /^Version 1\.0\.0 · Intermediate · horizon 12 h · text [0-9a-f]{8}$/, /^Version 1\.0\.0 · Intermediate · horizon 12 h · text [0-9a-f]{8}$/, 'Version 0.9.0 · Intermediate · horizon 12 h',
  ]);
  await expect(card.getByText('the text of the scenario was changed, and its version is still 1.0.0')).toBeVisible();
  await expect(card.getByText('played on version 0.9.0 of the scenario, not 1.0.0')).toBeVisible();
  await expect(card.getByRole('img', { name: /^Until first look \(MTTA\): 4 runs/ })).toBeVisible();
  await expect(card.getByRole('table')).toHaveCount(2);

  // The figures of the two plays: 2 min and 30 min until the first look, or 36 min and 66 min with two real alerts closed as false.
  const figure = (name: string) => card.getByRole('figure', { name });
  await expect(figure('Until first look (MTTA)')).toContainText('16 min');
  const choose = card.getByLabel('Figures of the run of');
  await choose.selectOption({ label: '30 March 2026' });
  await expect(figure('Until first look (MTTA)').locator('s')).toHaveText('51 min');
  await expect(figure('Until first look (MTTA)')).toContainText('not credited: its guard fails');
  await expect(figure('Until remediated (MTTR)').locator('s')).toHaveText('6 h 42 m');
  await expect(figure('Gaps')).toContainText(new RegExp(`0 closed by a retest.*recurring.*${CALLED}`));
  await choose.selectOption({ label: '9 March 2026' });
  await expect(figure('Gaps')).toContainText(new RegExp(`1 closed by a retest.*${CALLED}.*recurring.*1 retested`));

  await everySize(page, 'programme, charts');
  await card.getByRole('button', { name: 'Its row in the table' }).click();
  await expect(card.getByRole('row', { name: /9 March 2026/ })).toBeFocused();
  await expect(card.getByRole('region', { name: /text/ }).first().getByRole('row')).toHaveCount(5);

  const real = page.getByRole('article', { name: 'Real incidents' });
  const csv = 'incident,alerted,acknowledged,remediated\nA-1,2026-02-01T10:00:00+01:00,2026-02-01T09:10:00Z,2026-02-01T11:10:00Z\nA-2,2026-02-08T10:00:00Z,2026-02-08T10:30:00Z,\n';
  await real.getByLabel('Open a CSV file…').setInputFiles({ name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  // 10 min and 30 min; the clock of the first stands an hour ahead.
  await expect(real.getByRole('row', { name: /^Until first look/ })).toContainText('20 min');
  await expect(real.getByRole('row', { name: /^Until first look/ })).toContainText('n = 2, 0 not reached');
  await expect(card).not.toContainText('ours.csv');
  await everySize(page, 'programme, table and real incidents');
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await clipped(page)).toEqual([]);
  }
  await page.reload();
  await expect(real.getByText(/^ours\.csv, opened/)).toBeVisible();
  expect(problems).toEqual([]);
});
