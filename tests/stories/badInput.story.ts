import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { beginHere } from './kit/begin.ts';

const LOG = 'tests/fixtures/log/v1.jsonl';
const MINIMAL = 'tests/fixtures/conformance/case01-minimal/scenario.mdx';

const openText = (page: Page, name: string, text: string) =>
  page.getByLabel('Open a file…').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function startFromFile(page: Page): Promise<void> {
  await page.goto('/');
  await openText(page, 'minimal.mdx', readFileSync(MINIMAL, 'utf8'));
  await page.getByRole('main').getByRole('link', { name: /^Set up/ }).first().click();
  await beginHere(page);
}

test('a broken scenario opens with all its problems beside the line they are in, and cannot be set up', async ({ page }) => {
  await page.goto('/');
  const text = readFileSync(MINIMAL, 'utf8').replace('severity="high"', 'severity="loud"').replace(/<Alert id="[a-z-]+"/, '<Alret id="x"');
  await openText(page, 'broken.mdx', text);
  const problems = page.getByRole('list', { name: 'Problems in broken.mdx' });
  await expect(problems.getByText(/Unexpected/).first()).toBeVisible();
  await expect(problems).toContainText(/line \d+, column \d+/);
  await expect(problems).toContainText('Alret');
  await expect(page.getByRole('main').getByRole('link', { name: 'Set up anyway' })).toHaveCount(0);
});

test('a hostile file ends in a problem, never in a page that hangs', async ({ page }) => {
  await page.goto('/');
  const head = readFileSync(MINIMAL, 'utf8').split('---')[1] ?? '';
  for (const [name, body] of [
    ['deep.mdx', `${'<Stage id="a" title="b">\n'.repeat(5000)}`],
    ['script.mdx', '<script>alert(1)</script>\n\n{globalThis.hacked = true}\n\nimport x from "y"'],
    ['quotes.mdx', '> '.repeat(20_000)],
  ] as const) {
    await openText(page, name, `---${head}---\n\n${body}`);
    await expect(page.getByRole('list', { name: `Problems in ${name}` }).getByText(/Unexpected/).first()).toBeVisible({ timeout: 15_000 });
  }
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('a file that is neither scenario nor log, and a log that was edited, are told so in a sentence', async ({ page }) => {
  await page.goto('/');
  await openText(page, 'notes.txt', 'hello');
  await expect(page.getByText(/Only a scenario \(\.mdx\) or a log/)).toBeVisible();
  await openText(page, 'empty.jsonl', '');
  await expect(page.getByText(/is not the log of an exercise/)).toBeVisible();
  const [header = '', first = '', ...rest] = readFileSync(LOG, 'utf8').trim().split('\n');
  await openText(page, 'edited.jsonl', [header, first.replace('14m', '4m'), ...rest].join('\n'));
  await expect(page.getByText(/The log was changed after entry 0/)).toBeVisible();
});

test('a scenario from disk runs, and a real incident blanks every screen until the exercise is resumed', async ({ page, context }) => {
  await startFromFile(page);
  const projector = await context.newPage();
  await projector.goto(`/seat.html#${page.url().split('/').at(-1)}`);
  await expect(projector.getByText(/Exercise · simulated/)).toBeVisible();
  await page.getByRole('button', { name: 'Real incident: stop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Stop/ }).click();
  await expect(page.getByRole('heading', { name: 'Exercise stopped' })).toBeVisible();
  await expect(projector.getByRole('heading', { name: /stopped/i })).toBeVisible();
  await expect(projector.getByText('Scenario time')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Resume the exercise' }).click();
  await expect(page.getByRole('button', { name: /^(Pause|Resume)/ }).first()).toBeVisible();
});

test('where the browser keeps nothing, play goes on and the strip says how to save the log', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await startFromFile(page);
  await expect(page.getByRole('region', { name: 'Needs you now' })).toContainText(/trouble keeping the log/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the log' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
});
