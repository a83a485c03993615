import { expect, test, type Page } from '@playwright/test';
import { everySize, expectAccessiblePage } from './kit/axe.ts';
import { begin, beginHere } from './kit/begin.ts';

/** Item by item into the story, until decisions are open and alerts wait. */
async function intoTheNight(page: Page, items: number): Promise<void> {
  for (let item = 0; item < items; item += 1) {
    await page.keyboard.press('n');
    await page.waitForTimeout(100);
  }
}

/** The table, opened: its four parts and an invite. */
async function tableSheets(page: Page): Promise<void> {
  await page.keyboard.press('Shift+D');
  await everySize(page, 'table, closed');
  await page.getByRole('button', { name: 'Open the table' }).click();
  for (const part of ['Door', 'People', 'Ratings', 'Seats']) {
    await page.getByRole('tab', { name: part }).click();
    await everySize(page, `table, ${part}`);
  }
  await page.getByRole('button', { name: /^Invite: / }).first().click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/seat\.html#j\.1\./);
  await everySize(page, 'invite');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Close the table…' }).click();
  await page.getByRole('button', { name: 'Close for all devices' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('every screen keeps WCAG 2.2 AA in light and dark and fits at 1440, at 360 and at 200 %', async ({ page, context }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  await expect(page.getByRole('article').first()).toBeVisible();
  await everySize(page, 'library');
  await page.getByRole('link', { name: 'Write a scenario' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Writing a scenario' })).toBeVisible();
  await everySize(page, 'author guide');
  await page.getByRole('link', { name: 'To the scenarios' }).click();
  await page.getByRole('link', { name: 'Set up' }).first().click();
  for (const step of ['Who plays what', 'What would hurt most', 'Pace and slot', 'Projector', 'Briefing']) {
    await page.getByRole('button', { name: new RegExp(step) }).first().click();
    await everySize(page, `set-up, ${step}`);
  }
  await beginHere(page, true);
  await intoTheNight(page, 14);
  await everySize(page, 'console');
  for (const key of ['Control+k', '?', 'i', 'c', 'v', 'g', 'Shift+A', 'Shift+Q', 'l', 'Shift+E']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await everySize(page, `sheet of ${key}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await tableSheets(page);
  const projector = await context.newPage();
  await projector.goto(`/seat.html#${page.url().split('/').at(-1)}`);
  await expect(projector.getByText('Scenario time').first()).toBeVisible();
  await everySize(projector, 'projector');
  await projector.setViewportSize({ width: 1920, height: 1080 });
  await expectAccessiblePage(projector, 'projector, 1920');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Hand over' }).click();
  for (const role of ['Triage analyst', 'Chief executive', 'Threat intelligence analyst']) {
    await everySize(page, 'choice of role');
    await page.getByRole('button', { name: role }).click();
    await page.getByRole('button', { name: /press and hold/ }).focus();
    await everySize(page, 'curtain');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await everySize(page, `desk of ${role}`);
    await page.getByRole('button', { name: 'Hand over' }).click();
  }
});

test('the debrief keeps WCAG 2.2 AA in light and dark and fits at 1440, at 360 and at 200 %', async ({ page }) => {
  test.setTimeout(300_000);
  await begin(page);
  await intoTheNight(page, 12);
  await page.keyboard.press('Shift+E');
  await page.getByRole('dialog').getByRole('textbox').fill('Enough for a look.');
  await page.getByRole('dialog').getByRole('button', { name: 'End exercise' }).click();
  await page.getByRole('button', { name: 'Open the debrief' }).click();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await everySize(page, `debrief, ${await tab.innerText()}`);
  }
});
