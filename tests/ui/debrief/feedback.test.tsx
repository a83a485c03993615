import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EMPTY_BOX, type Agreement, type KeptFeedback } from '#core/measures/feedback.ts';
import { feedbackSummary, type FeedbackSummary } from '#core/measures/feedbackSummary.ts';
import { expectAccessible } from '#kit/axe.ts';
import { aScenario, anObjective } from '#kit/scenario.ts';
import { DebriefContext } from '#ui/debrief/debriefWays.ts';
import { FeedbackTab } from '#ui/debrief/feedback/FeedbackTab.tsx';

const scenario = aScenario({ objectives: [{ ...anObjective('look', 'mtta'), statement: 'Look in time' }, { ...anObjective('tell', 'mttr'), statement: 'Tell the leaders' }] });
const answer = (team: KeptFeedback['team'], strengths: string, name: string | null = null): KeptFeedback => ({ ratings: { plausible: 4 }, texts: { strengths }, name, team });
async function tab(answers: readonly KeptFeedback[] | null) {
  const feedback = answers && { load: async () => ({ answers, by: [] }) };
  const shown = render(<DebriefContext value={{ showEntry: () => {}, rate: null, books: null, feedback, replay: null, place: { came: null, choose: () => {} }, rehearsals: null, printing: false }}><FeedbackTab record={{ exerciseId: 'x1', scenario }} /></DebriefContext>);
  await screen.findByText(/feedback/);
  return shown;
}

describe('feedback in the debrief', () => {
  it('says how it is given where nobody has spoken yet, and where it is kept for a log from a file', async () => {
    await tab([]);
    expect(await screen.findByText(/Nobody has given feedback yet/)).toBeVisible();
    await tab(null);
    expect(screen.getByText(/not in this file/)).toBeVisible();
  });

  it('of a sealed file is what was shown when it was sealed, or that there was none', async () => {
    const answers = Array.from({ length: 4 }, (_, i) => answer('business', `word ${i}`));
    const show = (shown: FeedbackSummary | null) => {
      const feedback = { load: async () => EMPTY_BOX, shown };
      return render(<DebriefContext value={{ showEntry: () => {}, rate: null, books: null, feedback, replay: null, place: { came: null, choose: () => {} }, rehearsals: null, printing: false }}><FeedbackTab record={{ exerciseId: 'x1', scenario }} /></DebriefContext>);
    };
    const { unmount } = show(feedbackSummary(answers));
    expect(await screen.findByText(/4 have given feedback/)).toBeVisible();
    expect(screen.getByText('word 3')).toBeVisible();
    unmount();
    show(null);
    expect(await screen.findByText('No feedback stands in this sealed file.')).toBeVisible();
  });

  it('shows nothing of three people but that they spoke', async () => {
    await tab(['a', 'b', 'c'].map((word) => answer('secops', `secret ${word}`)));
    expect(await screen.findByText(/3 have given feedback/)).toBeVisible();
    expect(document.body.textContent).not.toContain('secret');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows counts, the middle answer, both sides and words once groups are large enough', async () => {
    const { container } = await tab([...Array.from({ length: 4 }, (_, i) => answer('business', `b${i}`)), ...Array.from({ length: 4 }, (_, i) => answer('secops', `s${i}`)), ]);
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /plausible/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['0', '0', '0', '8', '0', '8', '4', '4 (n 4)', '4 (n 4)']);
    expect(within(screen.getByRole('table')).getByRole('row', { name: /well structured/ })).toHaveTextContent('fewer than 4');
    expect(screen.getByText('b0')).toBeVisible();
    await expectAccessible(container);
  });

  it('shows how sure people were of each objective and are now, of those who rated both; nothing of it where nobody did', async () => {
    const sure = (before: Agreement, now: Agreement): KeptFeedback => ({ ...answer('secops', 'x'), sure: { look: { before, now }, tell: { before } } });
    const { container, unmount } = await tab([sure(1, 3), sure(2, 4), sure(2, 4), sure(5, 5)]);
    const table = within(await screen.findByRole('table', { name: /How sure of each objective/ }));
    expect(within(table.getByRole('row', { name: /Look in time/ })).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['4', '2', '4']);
    expect(table.getByRole('row', { name: /Tell the leaders/ })).toHaveTextContent('fewer than 4');
    expect(screen.getByText(/not how able they are/)).toBeVisible();
    await expectAccessible(container);
    unmount();
    await tab(Array.from({ length: 4 }, () => answer('secops', 'x')));
    await screen.findByRole('table');
    expect(screen.queryByRole('table', { name: /How sure/ })).toBeNull();
  });
});
