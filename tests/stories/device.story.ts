import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { everySize, expectAccessiblePage } from './kit/axe.ts';
import { begin } from './kit/begin.ts';
import { inviteLink, openDevices } from './kit/join.ts';

const PHONE = { width: 360, height: 640 };
const MOST_ITEMS = 40;

/** A device of its own, and what its page complained about: the policy of seat.html would be heard here. */
async function phone(browser: Browser): Promise<{ readonly device: Page; readonly complaints: string[] }> {
  const device = await (await browser.newContext({ viewport: PHONE })).newPage();
  const complaints: string[] = [];
  device.on('pageerror', (error) => complaints.push(String(error)));
  device.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  return { device, complaints };
}

/** Wholly inside the window, without scrolling. */
async function expectInSight(what: Locator, name: string): Promise<void> {
  const box = await what.boundingBox();
  expect(box, name).not.toBeNull();
  expect(box?.y, `top of ${name}`).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0), `bottom of ${name}`).toBeLessThanOrEqual(PHONE.height);
}

async function untilADecisionWaits(console: Page, device: Page): Promise<void> {
  for (let item = 0; !/Decide/.test(await device.title()); item += 1) {
    expect(item, 'items until a decision').toBeLessThan(MOST_ITEMS);
    await console.keyboard.press('n');
    await console.waitForTimeout(300);
  }
}

test('a phone opens an invitation and decides: last message, question, deadline and button in sight, the key gone from the address', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await begin(page, true);
  const { device, complaints } = await phone(browser);
  await device.goto(await inviteLink(page, 'Head of operations'));
  await expect(device.getByLabel('Your name')).toBeVisible();
  await expect(device).toHaveURL(/seat\.html$/);
  await everySize(device, 'name');
  await device.getByLabel('Your name').fill('Helen Marsh');
  await device.getByRole('button', { name: 'Join' }).click();
  await expect(device.getByRole('heading', { level: 1, name: 'Head of operations' })).toBeVisible();
  await untilADecisionWaits(page, device);
  await everySize(device, 'desk on a device');
  await device.setViewportSize(PHONE);
  for (const tab of ['Inbox', 'Deadlines', 'Only you', 'Decide']) {
    await device.getByRole('navigation').getByRole('button', { name: tab }).click();
    await expectAccessiblePage(device, `${tab} on a phone`);
  }
  const card = device.getByRole('article').first();
  await expectInSight(device.getByText(/^Last message/).locator('xpath=..'), 'last message');
  await expectInSight(card.getByRole('heading', { level: 2 }), 'question');
  await expectInSight(card.getByText(/^Until /), 'deadline');
  await expectInSight(card.getByRole('button', { name: 'Commit' }), 'button');
  await card.getByText(/^A firm yes/).first().click();
  await card.getByRole('textbox').last().fill('The berth counts');
  await card.getByRole('button', { name: 'Commit' }).click();
  await expect(device.getByText(/The berth counts/).first()).toBeVisible();
  await device.reload();
  await expect(device.getByRole('heading', { level: 1, name: 'Head of operations' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a code leads to the door, where both sides compare; an evaluator is let in and watches', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await begin(page, true);
  await openDevices(page);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('tab', { name: 'Door' }).click();
  await sheet.getByRole('button', { name: 'Open the door' }).click();
  const code = /[0-9A-Z]{4}\s*-?\s*[0-9A-Z]{4}(?=\s*\n)/.exec(await sheet.innerText())?.[0] ?? '';
  const { device, complaints } = await phone(browser);
  await device.goto('/seat.html');
  await expect(device.getByLabel('Code of the table')).toBeVisible();
  await everySize(device, 'code');
  await device.getByLabel('Code of the table').fill(code.replaceAll(/\s/g, '').toLowerCase());
  await device.getByRole('button', { name: 'Go to the door' }).click();
  await device.getByLabel('Your name').fill('Ines');
  await device.getByRole('button', { name: 'Join' }).click();
  await expect(device.getByRole('heading', { name: 'Read these to the facilitator' })).toBeVisible();
  await everySize(device, 'compare');
  await device.getByRole('button', { name: 'They are the same' }).click();
  await everySize(device, 'waiting');
  await sheet.getByText('Evaluator', { exact: true }).first().click();
  await sheet.getByText('Head of operations', { exact: true }).last().click();
  await sheet.getByRole('button', { name: 'They match: admit' }).click();
  await expect(device.getByRole('heading', { level: 1, name: 'Objectives' })).toBeVisible();
  await everySize(device, 'objectives');
  await device.getByLabel('Your places').selectOption({ label: 'Watch: Head of operations' });
  await expect(device.getByText('You watch this desk. You cannot act for it.')).toBeVisible();
  await everySize(device, 'a watched desk');
  await expect(device.locator('main').getByRole('textbox')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
