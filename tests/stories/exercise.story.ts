import { expect, test } from '@playwright/test';

test('from the library an exercise runs within three clicks, survives a closed tab, and can be read in the debrief', async ({ page, context }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto('/');
  // Styles come in chunks; the kit's own must win over the reset, in whatever order they arrive.
  await expect(page.getByRole('link', { name: /set up/i }).first()).toHaveCSS('border-top-style', 'solid');
  await page.getByRole('link', { name: /set up/i }).first().click();
  await page.getByRole('button', { name: /^start/i }).first().click();
  const second = page.getByRole('button', { name: /^start/i });
  if (!page.url().includes('#/console/')) await second.first().click();
  await expect(page).toHaveURL(/#\/console\//);
  await expect(page.getByText(/Exercise · simulated/).first()).toBeVisible();
  const address = page.url();

  // The clock runs; then the tab is closed in the middle.
  await page.waitForTimeout(3000);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByText(/open in another tab/).first()).toBeVisible();
  await other.close();
  await page.close();

  const again = await context.newPage();
  again.on('pageerror', (error) => problems.push(String(error)));
  await again.goto(address);
  await expect(again.getByRole('button', { name: /resume/i }).first()).toBeVisible();
  await again.goto(address.replace('#/console/', '#/debrief/'));
  await expect(again.getByRole('heading', { level: 1, name: /Debrief/ })).toBeVisible();
  await expect(again.getByRole('region', { name: 'MTTR' })).toBeVisible();
  await again.getByRole('tab', { name: 'Log' }).click();
  await expect(again.getByText(/started the exercise/).first()).toBeVisible();
  expect(problems).toEqual([]);
});
