import { expect, type Locator, type Page } from '@playwright/test';
import type { Names } from './names.ts';

/** One line of a play as its file holds it; what a line has depends on its verb (SPEC 4). */
export type PlayLine = Readonly<Record<string, string>> & { readonly interrupt?: boolean };

/** Steps after which an advance that never arrives is a fault of the console. */
const MOST_HALTS = 60;

/** The facilitator's hands: finds what a play's line needs on the console and does it as a person would. */
export class Room {
  readonly page: Page;
  readonly names: Names;

  constructor(page: Page, names: Names) {
    this.page = page;
    this.names = names;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Scenario seconds since StartEx as the console's clock shows them; the story starts on the minute. */
  async now(): Promise<number> {
    const text = await this.page.getByRole('banner').innerText();
    const [, h = '0', m = '0', s = '0'] = /(\d{2}):(\d{2}):(\d{2})/.exec(text) ?? [];
    const [, startH = '0', startM = '0'] = /T(\d{2}):(\d{2})/.exec(this.names.clockStart ?? '') ?? [];
    const day = 86_400;
    return (Number(h) * 3600 + Number(m) * 60 + Number(s) - Number(startH) * 3600 - Number(startM) * 60 + day) % day;
  }

  /** Moves the clock to a minute of the story: again after each halt, with a reason where a deadline is let pass. */
  async advanceTo(second: number): Promise<void> {
    for (let halts = 0; (await this.now()) < second; halts += 1) {
      expect(halts, `halts on the way to ${second}`).toBeLessThan(MOST_HALTS);
      await this.page.keyboard.press('Shift+A');
      await this.dialog.getByLabel('Time').fill(`T+${second}s`);
      await this.dialog.getByRole('button', { name: 'Advance', exact: true }).click();
      if (await this.dialog.getByText(/^Let ‘/).isVisible()) {
        await this.dialog.getByRole('textbox').fill('The room let it run out.');
        await this.dialog.getByRole('button', { name: 'Go through' }).click();
      }
      await expect(this.dialog).toHaveCount(0);
    }
  }

  /** Item by item until an ending holds. */
  async advanceToEnd(): Promise<void> {
    const ended = this.page.getByText('The exercise has ended.').first();
    for (let items = 0; !(await ended.isVisible()); items += 1) {
      expect(items, 'items before the end').toBeLessThan(MOST_HALTS);
      await this.page.keyboard.press('n');
      await this.page.waitForTimeout(50);
    }
  }

  async openAlert(id: string): Promise<void> {
    await this.page.keyboard.press('Shift+Q');
    await this.dialog.getByRole('button', { name: this.names.alert(id) }).click();
    await expect(this.dialog.getByRole('heading', { level: 2, name: this.names.alert(id) })).toBeVisible();
  }

  card(decision: string): Locator {
    return this.page.getByRole('article', { name: this.names.decision(decision) });
  }

  async confirm(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  async note(line: PlayLine): Promise<void> {
    const { objective, text = '' } = line;
    await this.page.getByLabel('Objective it is about').selectOption(objective === undefined ? '' : { label: this.names.objective(objective) });
    await this.page.getByRole('textbox', { name: 'Note what you see' }).fill(text);
    await this.page.getByRole('button', { name: 'Keep' }).click();
    await expect(this.page.getByRole('textbox', { name: 'Note what you see' })).toHaveValue('');
  }
}
