import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { debriefPage, fakeGapBooks, playedRecord } from '#kit/debriefRecord.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { Debrief } from '#ui/debrief/Debrief.tsx';
import { pageRules } from '#ui/debrief/paper/PageMargins.tsx';
import '#ui/debrief/HappenedRest.tsx';
import '#ui/debrief/OtherPart.tsx';
import '#ui/debrief/paper/Paper.tsx';

vi.setConfig({ testTimeout: 60_000 });

const poor = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');

async function onPaper() {
  const books = fakeGapBooks({ load: async () => withNote(EMPTY_BOOK, 'ack-late', { top: true, state: 'accepted', owner: 'Ines', action: 'Name who looks at night' }) });
  const page = render(<Debrief {...debriefPage(poor)} rate={() => null} books={books} />);
  await act(async () => void (await Promise.all([import('#ui/debrief/OtherPart.tsx'), import('#ui/debrief/paper/Paper.tsx')])));
  act(() => void dispatchEvent(new Event('beforeprint')));
  return page;
}

describe('The debrief on paper', () => {
  it('begins with one sentence, the improvements with their owners, and four numbers with their guards', async () => {
    await onPaper();
    const paper = within(screen.getByRole('group', { name: 'The whole debrief' }));
    const headings = paper.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings.slice(0, 4)).toEqual([
      'The attacker came back, and was out 8 h 05 m after the first look. 74 % of that was work.', 'One thing to fix first. 1 of 1 has an owner.', '1 Name who looks at night',
      'Four numbers, each with its guard',
    ]);
    const numbers = paper.getByRole('heading', { name: 'Four numbers, each with its guard' }).nextElementSibling as HTMLElement;
    expect(within(numbers).getAllByRole('term').map((term) => term.textContent)).toEqual(['MTTA, real incidents', 'MTTA, all alerts', 'MTTR', 'Updates on time']);
    expect(within(numbers).getAllByText(/^Guard fails, so not credited/)).toHaveLength(3);
    expect(numbers).toHaveTextContent('2 of 5');
  });
  it('holds every part, unfolded, without a button or a field', async () => {
    const { container } = await onPaper();
    const paper = screen.getByRole('group', { name: 'The whole debrief' });
    expect(within(paper).queryAllByRole('button')).toEqual([]);
    expect(within(paper).queryAllByRole('textbox')).toEqual([]);
    expect([...paper.querySelectorAll('details')].every((story) => story.open)).toBe(true);
    expect(within(paper).getByRole('region', { name: 'The log' }).querySelectorAll('tbody tr')).toHaveLength(poor.record.entries.length);
    expect(within(paper).getAllByText(/^entry \d+, \d\d:\d\d$/).length).toBeGreaterThan(100);
    await expectAccessible(container);
  });
  it('goes back to the tab when printing is over', async () => {
    await onPaper();
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(screen.getByRole('tab', { name: 'What happened' })).toHaveAttribute('aria-selected', 'true');
    expect(document.querySelector('style')?.textContent ?? '').not.toContain('@page');
  });
  it('has handling, version, tau and page x of y in the margin of each page, and no text can break out of its string', () => {
    const rules = pageRules({ id: 'small', title: 'A "night" \\ of\n</style>', version: '1.2.0', horizon: 43_200, handling: 'TLP:AMBER' });
    expect(rules).toContain('@bottom-left { content: "Scenario small, version 1.2.0 · restricted means to 12 h";');
    expect(rules).toContain('@bottom-right { content: "Page " counter(page) " of " counter(pages);');
    expect(rules).toMatch(/@top-left \{ content: "[^"]*TLP:AMBER"/);
    expect(rules).toContain('content: "A \\"night\\" \\\\ of  /style>"');
  });
});
