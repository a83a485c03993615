import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessiblePage } from './kit/axe.ts';
import { begin } from './kit/begin.ts';
import { inviteLink } from './kit/join.ts';

const HEIGHT = 640;
/** KiB gzip of scripts until somebody joins (issue 3). */
const UNTIL_JOINED = 115;

/** What the content policy of the page refuses, and the scripts that it loads, by name and KiB gzip. */
async function watched(page: Page) {
  const refused: string[] = [];
  const scripts = new Map<string, number>();
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (said) => (globalThis as unknown as { refused(what: string): void }).refused(`${said.violatedDirective} ${said.blockedURI}`));
  });
  page.on('response', (got) => {
    if (got.url().endsWith('.js')) void got.body().then((body) => scripts.set(got.url(), gzipSync(body, { level: 9 }).length / 1024)).catch(() => undefined);
  });
  return { refused, loaded: () => [...scripts.values()].reduce((sum, one) => sum + one, 0), has: (name: RegExp) => [...scripts.keys()].some((one) => name.test(one)) };
}

/** In the window and below nothing: its middle is what a finger would meet. */
async function expectInSight(what: Locator): Promise<void> {
  const box = await what.boundingBox();
  expect(box, String(what)).not.toBeNull();
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? HEIGHT)).toBeLessThanOrEqual(HEIGHT);
}

/** Until the decision waits for the chief executive. */
async function untilDecision(console: Page, phone: Page): Promise<Locator> {
  const card = phone.getByRole('article').filter({ has: phone.getByRole('timer') });
  for (let item = 0; item < 40 && !(await card.isVisible()); item += 1) {
    await console.keyboard.press('n');
    await console.waitForTimeout(150);
    const decide = phone.getByRole('navigation').getByRole('button', { name: /^Decide.*waits?$/ });
    if (await decide.isVisible()) await decide.click();
  }
  await expect(card).toBeVisible();
  return card;
}

test('a phone opens a link, types a name, decides, and comes back after a reload; what matters stays in sight at 360 × 640', async ({ page, browser }) => {
  test.setTimeout(300_000);
  await begin(page, true);
  const link = await inviteLink(page, 'Chief executive');
  const context = await browser.newContext({ viewport: { width: 360, height: HEIGHT } });
  const phone = await context.newPage();
  const saw = await watched(phone);

  await phone.goto(link);
  await expect(phone.getByLabel('Your name')).toBeVisible();
  expect(new URL(phone.url()).hash).toBe('');
  await phone.waitForLoadState('networkidle');
  expect(saw.loaded()).toBeGreaterThan(50);
  expect(saw.loaded()).toBeLessThan(UNTIL_JOINED);
  expect(saw.has(/mqtt|Sealer|openGuestTable/)).toBe(false);
  await expectAccessiblePage(phone, 'name');

  await phone.getByLabel('Your name').fill('Helen Marsh');
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Chief executive' })).toBeVisible();
  expect(saw.has(/mqtt/)).toBe(true);

  const card = await untilDecision(page, phone);
  const title = await card.getByRole('heading').first().innerText();
  const send = card.getByRole('button').last();
  for (const what of [card.getByRole('heading').first(), card.getByRole('timer'), card.getByText(/^Until /), send]) await expectInSight(what);
  await expectInSight(phone.getByText('Last message').locator('..'));
  await send.scrollIntoViewIfNeeded();
  for (const tab of ['Inbox', 'Deadlines', 'Only you']) {
    await phone.getByRole('navigation').getByRole('button', { name: new RegExp(`^${tab}`) }).click();
    const strip = phone.getByRole('button', { name: `Decide: ${title}` });
    await expectInSight(strip);
    await expectInSight(strip.getByRole('timer'));
    await expectInSight(phone.getByText('Last message').locator('..'));
    expect(await phone.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  }

  await phone.reload();
  await expect(phone.getByRole('heading', { level: 1, name: 'Chief executive' })).toBeVisible();
  await expectAccessiblePage(phone, 'desk after a reload');
  expect(saw.refused).toEqual([]);
  await context.close();
});
