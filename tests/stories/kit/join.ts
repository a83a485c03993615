import { expect, type Browser, type Page } from '@playwright/test';

/** The sheet of the console where devices are invited; opens the table if it is not. */
export async function openDevices(console: Page): Promise<void> {
  await console.getByRole('button', { name: /^Devices/ }).first().click();
  const open = console.getByRole('dialog').getByRole('button', { name: 'Open the table' });
  const isOpen = console.getByRole('dialog').getByText('Observer', { exact: true });
  await expect(open.or(isOpen)).toBeVisible();
  if (await open.isVisible()) await open.click();
  await expect(isOpen).toBeVisible();
}

/** Makes an invitation (`what`: title of the role, or "Observer") and gives its link; the sheet is closed afterwards. */
export async function inviteLink(console: Page, what: string): Promise<string> {
  await openDevices(console);
  await console.getByRole('dialog').getByRole('button', { name: `Invite: ${what}`, exact: true }).click();
  const link = await console.getByRole('dialog').getByLabel('Link').inputValue();
  await console.getByRole('dialog').getByRole('button', { name: 'Back' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await expect(console.getByRole('dialog')).toHaveCount(0);
  return link;
}

export interface Joined {
  readonly page: Page;
  /** From the opened link until the seat was shown, without the time a person takes to type; ms. */
  readonly took: number;
}

/** A device of its own: opens a link, types a name, and is in. */
export async function join(browser: Browser, link: string, name: string, viewport: { readonly width: number; readonly height: number }, seat: (page: Page) => Promise<void>): Promise<Joined> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const start = Date.now();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join' }).click();
  await seat(page);
  return { page, took: Date.now() - start };
}
