import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { fakeGapBooks } from '#kit/debriefRecord.ts';
import { anEarlierAction } from '#kit/earlierAction.ts';
import { anAlert } from '#kit/scenario.ts';
import { setupScenario } from '#kit/setupScenario.ts';
import type { GapBooks } from '#stores/gapBooks.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { Retests } from '#ui/setup/retests/Retests.tsx';

const scenario = { ...setupScenario, alerts: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...anAlert(id), prose: { ...anAlert(id).prose, title: `Alert ${id}` } })) };
const at = (code: string, ...ids: readonly string[]) => ids.map((id) => `${code} ${id}`);

async function shown(found: Awaited<ReturnType<GapBooks['waiting']>>) {
  const waiting = vi.fn<GapBooks['waiting']>(async () => found);
  const page = render(<StoresContext value={{ gapBooks: fakeGapBooks({ waiting }) }}><Retests scenario={scenario} /></StoresContext>);
  await waitFor(() => expect(waiting).toHaveBeenCalledExactlyOnceWith({ scenario: 'harbor-light' }));
  return page;
}

describe('What the next exercise tests again', () => {
  it('is said as a number before the start, and listed when it is opened', async () => {
    const { container } = await shown([
      anEarlierAction('ack-late', { owner: 'R. Vale', doneWhen: 'two look at night', mark: { places: at('ack-late', 'a', 'b', 'c', 'd', 'e', 'f', 'g') } }),
      anEarlierAction('own 1', { title: 'Nobody kept minutes', mark: { codes: [] } }),
    ]);
    const summary = await screen.findByText('2 gaps of earlier runs wait for their retest in this one');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(summary);
    expect(summary.closest('details')).toHaveAttribute('open');
    const [late, own] = await screen.findAllByRole('listitem');
    expect(late).toHaveTextContent('An alert waited too long for its first look');
    expect(late).toHaveTextContent('Agreed after 4 December 2025 · Owner: R. Vale');
    expect(late).toHaveTextContent('Done when: two look at night');
    expect(late).toHaveTextContent('Was found at: Alert a · Alert b · Alert c · Alert d · Alert e and 2 more');
    expect(own).toHaveTextContent('No owner named');
    expect(own).toHaveTextContent(/Done when: not written.*No log can show it/);
    await expectAccessible(container);
  });
  it('tells of one that stands for its place alone, and of one that concerns the whole exercise', async () => {
    await shown([anEarlierAction('ack-late a', { mark: { apart: true, places: at('ack-late', 'a') } }), anEarlierAction('overconfident', { mark: { places: ['overconfident'] } })]);
    await userEvent.click(await screen.findByText('2 gaps of earlier runs wait for their retest in this one'));
    const [place, whole] = await screen.findAllByRole('listitem');
    expect(within(place!).getByText('Was found at, and is looked for there alone: Alert a')).toBeVisible();
    expect(within(whole!).getByText('Was found in the exercise as a whole.')).toBeVisible();
  });
  it.each([[[]], [null]])('is nothing at all where nothing waits or nothing is known: %j', async (found) => {
    const { container } = await shown(found);
    await waitFor(() => expect(container).toBeEmptyDOMElement());
  });
  it('is nothing where the page keeps no exercises', () => {
    expect(render(<StoresContext value={{}}><Retests scenario={scenario} /></StoresContext>).container).toBeEmptyDOMElement();
  });
});
