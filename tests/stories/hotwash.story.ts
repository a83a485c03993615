import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { hotwash } from './kit/commandLine.ts';
import { keepLog } from './kit/keepLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const PLAY = 'scenarios/harbor-light/plays/poor.jsonl';

/** The sealed file in a browser that has no network and never saw the app. */
async function openOffline(browser: Browser, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => void (/^(file|blob|data):/.test(request.url()) || asked.push(request.url())));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(pathToFileURL(path).href);
  await look(page);
  expect(asked, 'a sealed file asks nobody').toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
}

/** Owner, day and "done when" of the three that are fixed first, one after the other in the list. */
async function ownThree(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Gaps/ }).click();
  for (const [i, owner] of ['Amara Osei', 'Jonas Brandt', 'Mei Lindqvist'].entries()) {
    await page.getByRole('textbox', { name: /^Owner/ }).fill(owner);
    await page.getByLabel(/^Due/).fill(`2026-0${i + 4}-15`);
    await page.getByRole('textbox', { name: /^Done when/ }).fill(`Shown in drill ${i + 1}`);
    await page.getByRole('checkbox', { name: 'One of the three to fix first' }).check();
    await page.getByRole('button', { name: 'Next gap' }).click();
  }
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** A what-if of the same decision in the sealed file, which may start no worker: the page draws on while it is played. */
async function askAlone(alone: Page): Promise<void> {
  await alone.getByRole('tab', { name: 'Decisions' }).click();
  await alone.getByText('The contractor wants to work at nine').click();
  const whatIf = alone.getByRole('group', { name: 'What if …' });
  await whatIf.getByRole('combobox', { name: 'What would have been different' }).selectOption('keep-out');
  await whatIf.getByRole('button', { name: 'Play it again' }).click();
  await expect(whatIf.getByRole('region', { name: /^As it was, and with the change/ }).getByRole('row', { name: /Intruder.*first look to attacker out/ })).toContainText('2 h 30 m shorter');
  await alone.getByRole('tab', { name: 'Feedback' }).click();
  await expect(alone.getByText('No feedback stands in this sealed file.')).toBeVisible();
}

test('hot wash of the poor play: a what-if, three improvements owned, one sealed file that opens alone, proves itself and names its damage', async ({ page, browser }, info) => {
  test.setTimeout(300_000);
  const written = info.outputPath('poor.jsonl');
  hotwash('run', SCENARIO, '--play', PLAY, '--write-log', written, '--json');
  const scenario = parseScenario(readFileSync(SCENARIO, 'utf8')).scenario;
  if (!scenario) throw new Error('harbor-light must parse');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Set up/ }).first()).toBeVisible();
  const log = readFileSync(written, 'utf8');
  const id = await keepLog(page, log, { title: scenario.title, clockStart: scenario.clockStart });

  await page.goto(`/#/debrief/${id}`);
  await expect(page.getByRole('region', { name: 'MTTR' })).toContainText('6 h 42 m');
  await page.getByRole('tab', { name: 'Decisions' }).click();
  await page.getByText('The contractor wants to work at nine').click();
  const whatIf = page.getByRole('group', { name: 'What if …' });
  await whatIf.getByRole('combobox', { name: 'What would have been different' }).selectOption('keep-out');
  await whatIf.getByRole('button', { name: 'Play it again' }).click();
  await expect(whatIf.getByRole('region', { name: /^As it was, and with the change/ }).getByRole('row', { name: /first look to attacker out/ })).toBeVisible({ timeout: 30_000 });

  await ownThree(page);

  await page.getByRole('button', { name: 'Save report…' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'One sealed file' }).click()]);
  const sealed = info.outputPath('exercise.sealed.html');
  await download.saveAs(sealed);
  const said = await page.getByText(/Seal: ([0-9a-f]{4} ?){8}/).textContent();
  const seal = /Seal: ((?:[0-9a-f]{4} ?){8})/.exec(said ?? '')?.[1]?.trim() ?? 'none';
  const entries = log.trim().split('\n').length - 1;

  await openOffline(browser, sealed, async (alone) => {
    await expect(alone.getByText(`the chain of the log is whole: ${entries} entries.`)).toBeVisible();
    await expect(alone.getByText(seal)).toBeVisible();
    await expect(alone.getByRole('region', { name: 'MTTR' })).toContainText('6 h 42 m');
    await alone.getByRole('tab', { name: /^Gaps/ }).click();
    await expect(alone.getByText('Amara Osei').first()).toBeVisible();
    await askAlone(alone);
    await alone.getByRole('button', { name: 'Read the report' }).click();
    await expect(alone.frameLocator('iframe').getByRole('heading', { name: /After-action report/ }).first()).toBeVisible();
  });

  const html = readFileSync(sealed, 'utf8');
  const place = html.indexOf('because', html.indexOf('id="sealed-log"') + 20_000);
  const flipped = info.outputPath('flipped.html');
  writeFileSync(flipped, html.slice(0, place) + String.fromCharCode(html.charCodeAt(place) ^ 1) + html.slice(place + 1));
  await openOffline(browser, flipped, async (alone) => {
    await expect(alone.getByText(/This file was changed after it was sealed: the log\. .* the damage begins after entry \d+\./)).toBeVisible();
    await expect(alone.getByText('The log was changed, so no finding is stated.')).toBeVisible();
  });
});
