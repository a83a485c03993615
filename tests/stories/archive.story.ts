import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Browser, type Page, type TestInfo } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { everySize } from './kit/axe.ts';
import { hotwash } from './kit/commandLine.ts';
import { keepLog } from './kit/keepLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const LOG = 'exercises/poor-1/log.jsonl';
const panel = (page: Page) => page.getByRole('article', { name: 'Take everything along' });
/** What the programme says of each run, without what differs from page to page. */
const runs = async (page: Page): Promise<readonly string[]> => {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const asTable = page.getByRole('button', { name: 'The same as a table: 2 runs', expanded: false });
  await expect(asTable.or(page.getByRole('table').first()).first()).toBeVisible();
  if (await asTable.isVisible()) await asTable.click();
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(3);
  return (await page.getByRole('table').allInnerTexts()).toSorted();
};

/** The programme on a machine where nothing was ever opened. */
async function freshMachine(browser: Browser, info: TestInfo): Promise<Page> {
  const context = await browser.newContext({ baseURL: info.project.use.baseURL ?? '', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/#/programme');
  await expect(page.getByText(/No exercise is kept on this machine yet/)).toBeVisible();
  return page;
}
const choose = (page: Page, name: string, bytes: Uint8Array) => page.getByLabel('Open an archive…').setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });

test('all exercises leave a machine as one file and come in on another, with the same figures; a flipped byte is named', async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Set up/ }).first()).toBeVisible();
  for (const name of ['strong', 'poor']) {
    const to = info.outputPath(`${name}.jsonl`);
    hotwash('run', SCENARIO, '--play', `scenarios/harbor-light/plays/${name}.jsonl`, '--write-log', to, '--json');
    await keepLog(page, readFileSync(to, 'utf8'), { title: 'Night shift at Harbor Light', clockStart: '2026-03-06T02:10:00-05:00', id: `${name}-1` });
  }
  await page.goto('/#/programme');
  const here = await runs(page);
  const [download] = await Promise.all([page.waitForEvent('download'), panel(page).getByRole('button', { name: 'Save everything as one file' }).click()]);
  await expect(panel(page).getByRole('alert')).toHaveText(/^hotwash-archive-\d{4}-\d\d-\d\d\.zip was saved: 2 exercises and 1 scenario\.$/);
  const path = info.outputPath('archive.zip');
  await download.saveAs(path);
  const archive = readFileSync(path);

  const files = unzipSync(archive);
  const log = files[LOG] ?? new Uint8Array();
  writeFileSync(info.outputPath('out.jsonl'), log);
  expect(hotwash('verify', info.outputPath('out.jsonl'))).toContain('147 entries, the chain is whole');

  const away = await freshMachine(browser, info);
  away.on('pageerror', (error) => problems.push(String(error)));
  await choose(away, 'archive.zip', archive);
  await expect(panel(away).getByRole('alert')).toHaveText('archive.zip is sound. Nothing has come in yet.');
  await everySize(away, 'what would come in');
  await panel(away).getByRole('button', { name: 'Take in 2 exercises' }).click();
  await expect(panel(away).getByRole('alert')).toHaveText('Taken in from archive.zip: 2 exercises.');
  expect(await runs(away)).toEqual(here);
  await away.reload();
  expect(await runs(away)).toEqual(here);
  await away.getByRole('link', { name: /^Debrief of Night shift at Harbor Light/ }).first().click();
  await expect(away.getByRole('region', { name: 'MTTR' })).toBeVisible();

  const third = await freshMachine(browser, info);
  log[9_000] = (log[9_000] ?? 0) ^ 1;
  await choose(third, 'flipped.zip', zipSync(files));
  await expect(panel(third).getByText(`${LOG} was changed or damaged: it is not what was saved.`)).toBeVisible();
  await everySize(third, 'a flipped byte');
  await panel(third).getByRole('button', { name: 'Take in 1 exercise' }).click();
  await expect(panel(third).getByRole('alert')).toHaveText('Taken in from flipped.zip: 1 exercise.');
  await choose(third, 'cut.zip', archive.subarray(0, 30_000));
  await expect(panel(third).getByRole('alert')).toHaveText(/^cut\.zip is damaged or was cut off\./);
  expect(problems).toEqual([]);
});
