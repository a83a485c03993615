import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { replayScreens } from '#app/replayScreens.tsx';
import { expectAccessible } from '#kit/axe.ts';
import { playedRecord } from '#kit/debriefRecord.ts';
import type { ReplayWish } from '#stores/replayHref.ts';
import { Replay } from '#ui/replay/Replay.tsx';
import type { ReplayLog } from '#ui/replay/replayProps.ts';
// Loaded with the test, so that no test waits for them to be compiled.
import '#ui/seat/Seat.tsx';
import '#ui/screen/Projector.tsx';
import '#ui/console/PastConsole.tsx';

vi.setConfig({ testTimeout: 60_000 });

const { record } = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');
const LOG: ReplayLog = { scenario: record.scenario, header: record.header, entries: record.entries, until: null };
const first = (verb: string) => record.entries.find(({ act }) => act.do === verb);

async function replay(wish: Partial<ReplayWish>) {
  const shown: ReplayWish[] = [];
  const onShown = (one: ReplayWish): void => void shown.push(one);
  const made = render(<Replay log={LOG} wish={{ at: null, seq: null, as: null, ...wish }} screens={replayScreens} back={{ href: '#/debrief/x1', words: 'Back to the debrief' }} onShown={onShown} />);
  await screen.findByRole('main');
  return { ...made, shown, slider: screen.getByRole('slider', { name: 'Moment of the exercise' }) };
}

describe('The replay', () => {
  it('shows what the chief executive saw at a minute, and says that nothing can be sent', async () => {
    const { container } = await replay({ at: 1860, as: 'ceo' });
    expect(screen.getByRole('heading', { name: 'Replay, as at 02:41:00' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Chief executive', level: 1 })).toBeVisible();
    expect(screen.getByText('Replay, as at 02:41:00. Nothing can be sent from here.')).toBeVisible();
    expect(within(screen.getByRole('main')).queryByRole('button', { name: /send|commit|approve/i })).toBeNull();
    expect(document.title).toBe('Replay, 02:41:00: Chief executive');
    expect(screen.getByRole('link', { name: 'Back to the debrief' })).toHaveAttribute('href', '#/debrief/x1');
    await expectAccessible(container);
  });
  it('shows the projector when nobody is named, and goes to another screen of the same moment', async () => {
    const { container } = await replay({ at: 1860 });
    expect(screen.getByRole('combobox', { name: 'Whose screen' })).toHaveValue('all');
    expect(screen.getByText('02:41')).toBeVisible();
    await expectAccessible(container);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Whose screen' }), 'Facilitator\'s console');
    const next = await screen.findByRole('button', { name: /^Next item/ });
    await userEvent.click(next);
    expect(screen.getByRole('alert')).toHaveTextContent('Replay, as at 02:41:00. Nothing can be sent from here.');
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(screen.getByRole('slider')).toHaveValue('1860');
    await expectAccessible(container);
  });
  it('looks at the ground truth on the console of that moment', async () => {
    await replay({ at: 1860, as: 'facilitator' });
    expect(screen.queryByRole('heading', { name: 'What the attacker can use' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: /10 s/ }));
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(2);
  });
  it('goes by keys: a minute, ten, an entry, and to both ends; the slider says what happened', async () => {
    const { slider } = await replay({ at: 1860 });
    const press = (key: string): void => void fireEvent.keyDown(slider, { key });
    press('ArrowRight');
    expect(slider).toHaveValue('1920');
    press('PageDown');
    expect(slider).toHaveValue('1320');
    press('Home');
    expect(slider).toHaveValue('0');
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('Before the start'));
    press('ArrowUp');
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('Entry 1, 02:10, Chief executive: ordered the harms before play.'));
    press('End');
    expect(slider).toHaveValue(slider.getAttribute('max') ?? '');
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('The exercise ended.'));
  });
  it('opens at an entry, tells it in words, and steps to its neighbours', async () => {
    const commit = first('commit');
    const seq = commit?.seq ?? 0;
    await replay({ seq, as: 'all' });
    const told = (): HTMLElement => screen.getByRole('group', { name: 'What happened' });
    expect(told()).toHaveTextContent(new RegExp(`^Entry ${seq}, .*: decided ‘`));
    await userEvent.click(screen.getByRole('button', { name: 'Next entry' }));
    expect(told()).toHaveTextContent(new RegExp(`^Entry ${seq + 1},`));
    await userEvent.click(screen.getByRole('button', { name: 'Entry before' }));
    await userEvent.click(screen.getByRole('button', { name: 'Entry before' }));
    expect(told()).toHaveTextContent(new RegExp(`^Entry ${seq - 1},`));
  });
  it('plays on at the speed chosen, and stops', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { slider, shown } = await replay({ at: 600 });
    const go = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await go.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '× 300');
    await go.click(screen.getByRole('button', { name: 'Play' }));
    for (let i = 0; i < 4; i += 1) act(() => void vi.advanceTimersByTime(250));
    await go.click(screen.getByRole('button', { name: 'Stop' }));
    const stood = Number((slider as HTMLInputElement).value);
    expect(stood).toBeGreaterThanOrEqual(900);
    act(() => void vi.advanceTimersByTime(2000));
    expect(Number((slider as HTMLInputElement).value)).toBe(stood);
    expect(shown.at(-1)).toMatchObject({ at: stood, as: 'all' });
    vi.useRealTimers();
  });
  it('says so where there is no such screen', async () => {
    render(<Replay log={LOG} wish={{ at: 0, seq: null, as: 'nobody' }} screens={replayScreens} />);
    expect(await screen.findByText('This screen is not there at this moment.')).toBeVisible();
  });
});
