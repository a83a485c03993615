import { expect, type Locator } from '@playwright/test';
import type { PlayLine, Room } from './room.ts';

type Doing = (room: Room, line: PlayLine) => Promise<void>;

/** The card of a decision at a desk, brought forward where another one is shown. */
async function cardOf(room: Room, decision: string): Promise<Locator> {
  const title = room.names.decision(decision);
  const other = room.page.getByRole('button', { name: `Show: ${title}` });
  if (await other.isVisible()) await other.click();
  return room.page.getByRole('article', { name: title });
}

async function choose(room: Room, card: Locator, { option = '', because = '' }: PlayLine): Promise<void> {
  await card.locator('label', { hasText: room.names.option(option) }).click();
  await card.getByLabel(/^(Why\?|Your reason)/).fill(because);
}

/** How each verb is done by the role itself, at its desk behind the curtain. */
const AT_DESK: Readonly<Record<string, Doing>> = {
  async vote(room, line) {
    const card = await cardOf(room, line['decision'] ?? '');
    await choose(room, card, line);
    await card.getByRole('textbox', { name: 'How sure?' }).fill(String(line['confidence']));
    await card.getByRole('button', { name: 'Send my vote' }).click();
  },
  async commit(room, line) {
    const card = await cardOf(room, line['decision'] ?? '');
    await choose(room, card, line);
    await card.getByRole('button', { name: 'Commit', exact: true }).click();
  },
  async approve(room, { decision = '' }) {
    await (await cardOf(room, decision)).getByRole('button', { name: 'Approve', exact: true }).click();
  },
  async acknowledge(room, { alert = '', interrupt }) {
    await room.page.getByRole('button', { name: room.names.alert(alert) }).click();
    const atOnce = room.page.getByLabel('Start at once and pause what runs');
    if (interrupt === true && (await atOnce.count()) > 0) await atOnce.check();
    await room.page.getByRole('button', { name: /^Look into it/ }).click();
  },
};

/** What the role of a line does at the desk that is on this page, on whatever device; returns once it is answered. */
export async function doHere(room: Room, line: PlayLine): Promise<void> {
  const { page } = room;
  const tab = page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('button', { name: line['do'] === 'acknowledge' ? 'Alerts' : 'Decide' });
  if (await tab.isVisible()) await tab.click();
  await AT_DESK[line['do'] ?? '']?.(room, line);
  // After a killed relay a device comes back by itself, and sends again.
  await expect(page.getByRole('button', { name: 'Sending…' })).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
}

export const hasDesk = (line: PlayLine): boolean => (line['do'] ?? '') in AT_DESK;

/** Hands the laptop over to the line's role, does it there, and comes back to the console. */
export async function doAtDesk(room: Room, line: PlayLine): Promise<void> {
  const { page, names } = room;
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('heading', { name: 'Who sits here now?' })).toBeVisible();
  await page.getByRole('button', { name: names.role(line['by'] ?? '') }).click();
  const curtain = page.getByRole('button', { name: /press and hold/ });
  await curtain.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: names.role(line['by'] ?? '') })).toBeVisible();
  await AT_DESK[line['do'] ?? '']?.(room, line);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByRole('link', { name: 'Back to the console' }).click();
  await expect(page.getByRole('contentinfo', { name: 'Record' })).toBeVisible();
}
