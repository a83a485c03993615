import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import { expectAccessible } from '#kit/axe.ts';
import { FeedbackCall } from '#ui/kit/feedback/FeedbackCall.tsx';
// Loaded with the test, so that no test waits for it to be compiled.
import '#ui/kit/feedback/FeedbackForm.tsx';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
async function opened(answer: Parameters<typeof FeedbackCall>[0]['give'] = () => null, objectives: Parameters<typeof FeedbackCall>[0]['objectives'] = []) {
  const give = vi.fn<(given: GivenFeedback) => ReturnType<typeof answer>>(answer);
  const shown = render(<FeedbackCall objectives={objectives} give={give} />);
  await press('Give feedback');
  await screen.findByRole('heading', { name: 'Your view of the exercise' });
  return { give, ...shown };
}
const statement = (name: string) => within(screen.getByRole('group', { name }));

describe('asking for feedback', () => {
  it('is one line until it is opened, then takes the focus to the form', async () => {
    const { container } = await opened();
    expect(screen.getByRole('heading', { name: 'Your view of the exercise' })).toHaveFocus();
    await expectAccessible(container);
  });

  it('sends what was answered and no more, without a name unless it is asked for', async () => {
    const { give } = await opened();
    await userEvent.click(statement('The scenario was plausible').getByLabelText('4'));
    await userEvent.click(statement('The right people took part').getByLabelText('2'));
    await userEvent.click(statement('The right people took part').getByLabelText('No answer'));
    await userEvent.type(screen.getByLabelText('What went well?'), '  We spoke early. ');
    await press('Send feedback');
    expect(give).toHaveBeenCalledExactlyOnceWith({ ratings: { plausible: 4 }, texts: { strengths: 'We spoke early.' }, named: false });
    expect(screen.getByText(/nobody can tell which one is yours/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says under whose name it is kept where that was wanted', async () => {
    const { give } = await opened();
    await userEvent.click(screen.getByLabelText('Put my name beside my words'));
    await userEvent.type(screen.getByLabelText('What would you change about the exercise?'), 'Shorter');
    await press('Send feedback');
    expect(give.mock.lastCall?.[0]).toMatchObject({ named: true });
    expect(screen.getByText(/kept under your name/)).toBeVisible();
  });

  it('asks, where it is wanted, how sure one was of each objective and is now', async () => {
    const { give, container } = await opened(undefined, [{ id: 'look', statement: 'Look in time' }, { id: 'tell', statement: 'Tell the leaders' }]);
    await userEvent.click(screen.getByText('How sure were you, and how sure are you now?'));
    const moment = (objective: string, name: string) => within(statement(objective).getByRole('group', { name }));
    await userEvent.click(moment('Look in time', 'Before the exercise').getByLabelText('2'));
    await userEvent.click(moment('Look in time', 'Now').getByLabelText('4'));
    await userEvent.click(moment('Tell the leaders', 'Now').getByLabelText('5'));
    await userEvent.click(moment('Tell the leaders', 'Now').getByLabelText('No answer'));
    await expectAccessible(container);
    await press('Send feedback');
    expect(give).toHaveBeenCalledExactlyOnceWith({ ratings: {}, texts: {}, named: false, sure: { look: { before: 2, now: 4 } } });
  });

  it('does not ask it of those who did not play', async () => {
    await opened();
    expect(screen.queryByText(/How sure were you/)).toBeNull();
  });

  it('sends nothing empty, and keeps what was typed when it is refused', async () => {
    const { give } = await opened(() => ({ code: 'already-shared', message: 'Your feedback is kept already.' }));
    await press('Send feedback');
    expect(screen.getByRole('alert')).toHaveTextContent('Answer at least one question');
    expect(give).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('What went well?'), 'Calm');
    await press('Send feedback');
    expect(screen.getByRole('alert')).toHaveTextContent('Your feedback is kept already.');
    expect(screen.getByLabelText('What went well?')).toHaveValue('Calm');
  });

  it('can be put off', async () => {
    await opened();
    await press('Not now');
    expect(screen.getByRole('button', { name: 'Give feedback' })).toBeVisible();
  });
});
