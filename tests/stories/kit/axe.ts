import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Checks the page as it stands against WCAG 2.2 AA, contrast too, in light and dark; and that nothing is wider than the window. */
export async function expectAccessiblePage(page: Page, name: string): Promise<void> {
  await page.evaluate(AXE);
  // At the end of the page, where bars that stick lie over nothing.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate(async (tags): Promise<Found[]> => {
      const { axe } = globalThis as unknown as { axe: { run(root: Document, how: object): Promise<{ violations: Found[] }> } };
      return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
    }, TAGS);
    const told = found.map(({ id, nodes }) => `${name}, ${colorScheme}: ${id} at ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ''}`).slice(0, 3).join(' | ')}`);
    expect.soft(told).toEqual([]);
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wider, `${name} is wider than its window by`).toBeLessThanOrEqual(0);
}

const SIZES = [
  { name: 'laptop', width: 1440, height: 900 },
  { name: 'phone', width: 360, height: 640 },
  { name: '200 %', width: 720, height: 450 },
] as const;

/** The same at each size that a screen must fit, and back to the first. */
export async function everySize(page: Page, screen: string): Promise<void> {
  for (const { name, width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    await expectAccessiblePage(page, `${screen}, ${name}`);
  }
  await page.setViewportSize(SIZES[0]);
}
