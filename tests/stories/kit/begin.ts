import { expect, type Page } from '@playwright/test';

/** From the library to a running exercise of the first scenario there. `paced`: its clock moves by advances alone. */
export async function begin(page: Page, paced = false): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: /^Set up/ }).first().click();
  await beginHere(page, paced);
}

/** The same from the set-up, whatever was chosen there. */
export async function beginHere(page: Page, paced = false): Promise<void> {
  if (paced) {
    await page.getByRole('button', { name: /Pace and slot/ }).click();
    await page.getByRole('radio', { name: /Paced/ }).first().check();
  }
  const start = page.getByRole('button', { name: 'Start the exercise' });
  await start.click();
  await expect(page.getByRole('heading', { name: 'Briefing' })).toBeVisible();
  await start.click();
  await expect(page).toHaveURL(/#\/console\//);
  await expect(page.getByRole('contentinfo', { name: 'Record' })).toBeVisible();
}
