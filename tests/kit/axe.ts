import axe from 'axe-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with axe's findings if the rendered piece breaks WCAG 2.2 AA as far as a program can tell.
 * Contrast and target size need layout, which jsdom lacks: the stories check them in a real browser.
 * `region` (everything inside a landmark) is a matter of whole pages.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const found = await axe.run(container, {
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } },
  });
  const told = found.violations.map((rule) => `${rule.id}: ${rule.help}\n  ${rule.nodes.map((where) => where.html).join('\n  ')}`);
  expect(told).toEqual([]);
  expect(found.passes.length).toBeGreaterThan(0);
}
