import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { expectAccessiblePage } from './kit/axe.ts';
import { hotwash } from './kit/commandLine.ts';
import { keepLog } from './kit/keepLog.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const PLAY = 'scenarios/harbor-light/plays/poor.jsonl';
/** What the head of security wrote to the leaders at 04:40, the second of two entries of that minute. */
const SAID = 'A contractor account is being looked at.';
/** What stands on each screen from that entry on, and not a step before it. */
const SCREENS = [
  { who: 'Chief executive', after: SAID },
  { who: 'Projector', after: SAID },
  { who: 'Facilitator\'s console', after: 'Not shared: Stolen browser sessions for sale' },
] as const;

/** The poor play of harbor-light, kept in the browser as an exercise that was played here; its id, and the number of the entry that said it. */
async function keptPlay(page: Page, written: string): Promise<{ readonly id: string; readonly seq: number }> {
  hotwash('run', SCENARIO, '--play', PLAY, '--write-log', written, '--json');
  const text = readFileSync(written, 'utf8');
  const { scenario } = parseScenario(readFileSync(SCENARIO, 'utf8'));
  const said = text.split('\n').find((line) => line.includes(SAID));
  if (!scenario || said === undefined) throw new Error('harbor-light must parse, and its poor play must say it');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^Set up/ }).first()).toBeVisible();
  const id = await keepLog(page, text, { title: scenario.title, clockStart: scenario.clockStart });
  return { id, seq: (JSON.parse(said) as { readonly seq: number }).seq };
}

/** By Tab to a place on the page; fails if Tab does not lead there. */
async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(place).toBeFocused();
}

const choose = async (page: Page, who: string): Promise<void> => {
  const select = page.getByRole('combobox', { name: 'Whose screen' });
  await tabTo(page, select, 'Shift+Tab');
  // A letter chooses in a closed list, as for anybody at a keyboard.
  await page.keyboard.type(who, { delay: 20 });
  await expect(select.locator('option:checked')).toHaveText(who);
};

const shown = (page: Page): Locator => page.locator('[data-as]');
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Moment of the exercise' });

test('what did the chief executive see at 04:40? from a mark of the timeline to every screen of the moment and back, by keyboard alone', async ({ page }, info) => {
  test.setTimeout(300_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const { id, seq } = await keptPlay(page, info.outputPath('poor.jsonl'));

  await page.goto(`/#/debrief/${id}`);
  const timeline = page.getByRole('slider', { name: 'Attack, incidents and decisions' });
  await expect(timeline).toBeVisible();
  await tabTo(page, timeline);
  const mark = await walkTo(page, timeline, /^Updates, 04:40/);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/replay/${id}\\?at=9000`));
  await expect(slider(page), 'keys work at once').toBeFocused();
  await expect(page.getByRole('heading', { name: 'Replay, as at 04:40:00' })).toBeVisible();

  await choose(page, 'Chief executive');
  await expect(shown(page)).toContainText(SAID);
  await tabTo(page, slider(page));
  await page.keyboard.press('ArrowDown');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`Entry ${seq - 1}, 04:40`));
  await expect(shown(page), 'an entry before, it was not said').not.toContainText(SAID);

  for (const { who, after } of SCREENS) {
    await choose(page, who);
    await expect(shown(page), `${who}, before`).not.toContainText(after);
    await tabTo(page, slider(page));
    await page.keyboard.press('ArrowUp');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`Entry ${seq}, 04:40`));
    await expect(shown(page), `${who}, after`).toContainText(after);
    for (const [width, height] of [[1440, 900], [360, 640]] as const) {
      await page.setViewportSize({ width, height });
      await expectAccessiblePage(page, `${who} at ${width}`);
      await expectBarInReach(page);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('ArrowDown');
  }

  await tabTo(page, page.getByRole('link', { name: 'Back to the debrief' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(timeline, 'where one came from').toBeFocused();
  await expect(timeline).toHaveAttribute('aria-valuetext', mark);
  await expectTableSays(page, mark);
  expect(problems).toEqual([]);
});

/** Arrow keys from mark to mark until one says it; its words. */
async function walkTo(page: Page, timeline: Locator, words: RegExp): Promise<string> {
  for (let lane = 0; lane < 40; lane += 1) {
    await page.keyboard.press('Home');
    for (let i = 0; i < 40; i += 1) {
      const before = (await timeline.getAttribute('aria-valuetext')) ?? '';
      if (words.test(before)) return before;
      await page.keyboard.press('ArrowRight');
      if ((await timeline.getAttribute('aria-valuetext')) === before) break;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no mark says ${words}`);
}

/** All of the bar is in the window, and its parts are large enough. */
async function expectBarInReach(page: Page): Promise<void> {
  const parts = await page.getByRole('group', { name: 'Moment', exact: true }).locator('button, select, input').all();
  expect(parts).toHaveLength(7);
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  const least = window.width < 640 ? 44 : 24;
  for (const part of parts) {
    const box = (await part.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect.soft(Math.min(box.width, box.height), `${await part.getAttribute('aria-label')} at ${window.width}`).toBeGreaterThanOrEqual(least);
    expect.soft(box.x).toBeGreaterThanOrEqual(0);
    expect.soft(box.x + box.width).toBeLessThanOrEqual(window.width);
    expect.soft(box.y + box.height).toBeLessThanOrEqual(window.height);
  }
}

/** The timeline as a table has a row with the time and the words of a mark. */
async function expectTableSays(page: Page, mark: string): Promise<void> {
  await tabTo(page, page.getByRole('article', { name: 'Attack, incidents and decisions' }).getByRole('button', { name: 'As a table' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const words = /\d\d:\d\d: (.*?)(?: \(room .*\))?$/.exec(mark)?.[1] ?? mark;
  const row = page.getByRole('region', { name: 'Attack, incidents and decisions' }).getByRole('row').filter({ hasText: words }).filter({ hasText: '04:40' });
  await expect(row).toHaveCount(1);
}
