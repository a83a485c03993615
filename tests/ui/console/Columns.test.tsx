import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useStore } from 'zustand';
import { expectAccessible } from '#kit/axe.ts';
import { aFacilitatorSession } from '#kit/facilitatorSession.ts';
import { aTable } from '#kit/fakeTable.ts';
import { createSettings } from '#stores/createSettings.ts';
import { Console } from '#ui/console/Console.tsx';
// Loaded with the test, so that no test waits for it to be compiled.
import '#ui/console/TabbedColumns.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllGlobals());

/** The console on a page of so many px; media queries are all `(min-width: N rem)`. */
function show(px: number) {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: px >= Number(/([\d.]+)rem/.exec(query)?.[1]) * 16, addEventListener() {}, removeEventListener() {} }));
  const settings = createSettings(() => localStorage).getState();
  const { table } = aTable();
  const Room = () => <Console session={aFacilitatorSession().session} settings={settings} table={useStore(table)} places={{ desks: '', projector: '', debrief: '', library: '' }} go={() => {}} />;
  return render(<Room />);
}
const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent);
const heading = (name: string) => screen.queryByRole('heading', { name });

describe('the columns of the console', () => {
  it('stand side by side on a laptop', () => {
    show(1280);
    for (const name of ['Read aloud', 'Decisions', 'Desks']) expect(heading(name)).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
  });
  it('become two tabs beside the story in less room', async () => {
    const { container } = show(1279);
    expect(await screen.findByRole('tab', { name: /^Decisions/ })).toHaveAttribute('aria-selected', 'true');
    expect(tabs()).toEqual(['Decisions4', 'Desks5']);
    expect(heading('Read aloud')).toBeVisible();
    expect(heading('Desks')).toBeNull();
    await userEvent.click(screen.getByRole('tab', { name: /^Desks/ }));
    expect(heading('Desks')).toBeVisible();
    expect(heading('Decisions')).toBeNull();
    await expectAccessible(container);
  });
  it('become three tabs on a phone, the decisions first', async () => {
    const { container } = show(360);
    await screen.findByRole('tab', { name: /^Decisions/ });
    expect(tabs()).toEqual(['Decisions4', 'Agenda', 'Desks5']);
    expect(heading('Read aloud')).toBeNull();
    await userEvent.click(screen.getByRole('tab', { name: 'Agenda' }));
    expect(heading('Read aloud')).toBeVisible();
    expect(heading('Around the table')).toBeVisible();
    await expectAccessible(container);
  });
});
