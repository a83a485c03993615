import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { deskOf, showTable, theObjectives, theScreen, watchOf, type Waiting } from '#kit/fakeGuest.tsx';
import { aDecision, anAlert } from '#kit/seatView.ts';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const answer = (one: Waiting | undefined, refusal: Parameters<Waiting['answer']>[0]) => act(async () => one?.answer(refusal));
const shows = (name: string) => screen.queryByRole('heading', { level: 1, name }) !== null;

describe('A device with one seat', () => {
  it('is at its desk at once, nothing between, with the name of who sits there', async () => {
    const { container } = showTable();
    expect(screen.getByRole('heading', { level: 1, name: 'Head of operations' })).toBeVisible();
    expect(screen.getByText('Helen Marsh', { selector: 'p[class*=line]' })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Your places' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Hand over' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });
  it('sends its act for its role, says that it is on its way, and shows what came of it', async () => {
    const { waiting } = showTable();
    await userEvent.click(screen.getByRole('radio', { name: 'Keep it up and watch' }));
    await press('Send my vote');
    await press('Sending…');
    expect(waiting.map((one) => one.call)).toEqual([['act', 'operations', { do: 'vote', decision: 'cut-link', option: 'keep', confidence: 50 }]]);
    await answer(waiting[0], { code: 'already-committed', message: 'The commit came first, at 03:59. Your vote was not counted.' });
    expect(screen.getByRole('alert')).toHaveTextContent('The commit came first, at 03:59.');
    expect(screen.getByRole('radio', { name: 'Keep it up and watch' })).toBeChecked();
  });
  it('keeps what was typed when it is muted, and tells why nothing is sent', async () => {
    const { waiting, guest } = showTable();
    await userEvent.click(screen.getByRole('radio', { name: 'Keep it up and watch' }));
    act(() => guest.setState({ muted: true }));
    expect(screen.getByText('The facilitator has muted this device: read along, say it aloud.')).toBeVisible();
    await press('Send my vote');
    expect(screen.getByRole('alert')).toHaveTextContent('The facilitator has muted this device. Say it aloud.');
    expect(waiting).toEqual([]);
    expect(screen.getByRole('radio', { name: 'Keep it up and watch' })).toBeChecked();
  });
  it('lets the browser ask before the page is closed, while answers wait here', () => {
    const { guest } = showTable({ unsent: 1 });
    const closing = () => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    };
    expect(closing()).toBe(true);
    act(() => guest.setState({ unsent: 0 }));
    expect(closing()).toBe(false);
  });
  it('leaves only after a second press', async () => {
    const { calls } = showTable();
    await press('Leave the table…');
    expect(screen.getByText(/to come back it needs a new link/)).toBeVisible();
    expect(calls).toEqual([]);
    await press('Leave the table');
    expect(calls).toEqual([['leave']]);
  });
  it('shows nothing of the exercise after "real incident: stop"', async () => {
    const { container } = showTable({ orders: { stopped: true, blackout: false, spotlight: null } });
    expect(container).not.toHaveTextContent('Cut the link');
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(container);
  });
  it('says so while its first picture comes, and without a place', () => {
    showTable({ seats: [{ ...deskOf('operations'), view: null, hash: null }] });
    expect(screen.getByText('The first picture is on its way.')).toBeVisible();
    showTable({ seats: [] });
    expect(screen.getByText('The facilitator has not given you a place yet. It opens here by itself.')).toBeVisible();
  });
});

describe('The connection, in words', () => {
  it.each([
    ['away', 'The facilitator\'s page is silent. What you see is of 04:07. 2 answers wait here.'],
    ['offline', 'No connection, trying again. 2 answers wait here.'],
    ['misled', 'What comes does not fit together. Tell the facilitator. 2 answers wait here.'],
  ] as const)('%s: one line, and the desk stays', async (connection, words) => {
    const { container } = showTable({ connection, unsent: 2, plainHttp: true });
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(/^Plain http/)).toBeVisible();
    expect(shows('Head of operations')).toBe(true);
    await expectAccessible(container);
  });
});

describe('A blind vote', () => {
  it('shows nobody’s choice, confidence or name on the page of another seat until it closes', () => {
    const open = aDecision({ voted: ['ceo'], consulted: ['operations', 'ceo'] });
    const { container, guest } = showTable({ seats: [deskOf('operations', { decisions: [open] })] });
    const card = screen.getByRole('article', { name: 'Cut the link to the terminal?' });
    expect(within(card).queryByRole('table')).not.toBeInTheDocument();
    // The slider's own 50 stands there; no other figure of anybody, and no option is marked as anybody's.
    expect(card.textContent?.match(/\d+ %/g) ?? []).toEqual([]);
    expect(within(card).getAllByRole('radio').every((one) => !(one as HTMLInputElement).checked)).toBe(true);
    expect(container.innerHTML).not.toMatch(/Ana|Ben|Mo\b/);
    const tally = [{ option: 'keep', title: 'Keep it up and watch', business: 1, secops: 0, external: 0, meanConfidence: 71 }];
    const commit = { at: 6900, by: 'manager', option: 'keep', optionTitle: 'Keep it up and watch', because: 'One host' };
    act(() => guest.setState({ seats: [deskOf('operations', { decisions: [aDecision({ state: 'approval', mayVote: false, commit, tally })] })] }));
    expect(screen.getByRole('table', { name: 'Votes, closed' })).toHaveTextContent('71 %');
  });
  it('gives the watching evaluator not even the vote of the watched role', () => {
    const voted = aDecision({ voted: ['operations'], myVote: { option: 'keep', confidence: 83, because: 'Crews are out' } });
    const { container } = showTable({ seats: [watchOf('operations', { decisions: [voted] })] });
    expect(container).toHaveTextContent('Keep it up and watch');
    expect(container).not.toHaveTextContent(/83|Crews are out/);
  });
});

describe('A device with several places', () => {
  it('shows one, names the others with how much waits there, and keeps what was typed at each', async () => {
    const { container } = showTable({ seats: [deskOf('operations'), deskOf('ceo'), theScreen()] });
    const places = () => screen.getByRole('combobox', { name: 'Your places' });
    expect(within(places()).getAllByRole('option').map((one) => one.textContent)).toEqual(['Head of operations (1 waits)', 'Chief executive (1 waits)', 'Projector']);
    expect(screen.getByText('1 waits elsewhere')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Why? One line' }), 'Half a thought');
    await userEvent.selectOptions(places(), 'Chief executive (1 waits)');
    expect(shows('Chief executive') && !shows('Head of operations')).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Cut now, work by hand' }));
    await userEvent.selectOptions(places(), 'Head of operations (1 waits)');
    expect(screen.getByRole('textbox', { name: 'Why? One line' })).toHaveValue('Half a thought');
    expect(screen.getByRole('radio', { name: 'Cut now, work by hand' })).not.toBeChecked();
    await expectAccessible(container);
  });
});

describe('An evaluator', () => {
  const seats = [theObjectives(), theScreen(), watchOf('triage', { alerts: [anAlert({ canAccept: true })], decisions: [aDecision({ mayCommit: true, mayApprove: true })] })];
  it('cannot act at the desk that it watches', async () => {
    const { container, waiting } = showTable({ seats: seats.slice(2) });
    expect(screen.getByText('You watch this desk. You cannot act for it.')).toBeVisible();
    await press(/Shadow copies/);
    for (const role of ['textbox', 'radio', 'checkbox', 'slider']) expect(screen.queryAllByRole(role)).toEqual([]);
    const names = screen.getAllByRole('button').map((one) => one.textContent ?? '');
    expect(names.filter((name) => /send|commit|approve|decline|look into|escalate|close|accept|return|share|rely|note|save/i.test(name))).toEqual([]);
    expect(waiting).toEqual([]);
    await expectAccessible(container);
  });
  it('notes what it sees on an objective; the note stays until it was taken', async () => {
    const { container, waiting } = showTable({ seats });
    const card = within(screen.getByRole('article', { name: 'Put the intruder out within four hours.' }));
    expect(card.getByText(/clear order by the manager/)).toHaveTextContent('04:00 Ines: clear order by the manager');
    await userEvent.click(card.getByRole('button', { name: 'Note it' }));
    expect(card.getByRole('alert')).toHaveTextContent('Write what you see first.');
    await userEvent.type(card.getByRole('textbox', { name: 'What do you see?' }), ' They ask who owns it ');
    await userEvent.click(card.getByRole('button', { name: 'Note it' }));
    await userEvent.click(card.getByRole('button', { name: 'Sending…' }));
    expect(waiting.map((one) => one.call)).toEqual([['observe', 'evict', 'They ask who owns it']]);
    expect(card.getByRole('textbox', { name: 'What do you see?' })).toHaveValue(' They ask who owns it ');
    await answer(waiting[0], null);
    expect(card.getByRole('textbox', { name: 'What do you see?' })).toHaveValue('');
    await expectAccessible(container);
  });
  it('proposes a rating in its words with a reason, and gives none', async () => {
    const { container, waiting } = showTable({ seats });
    const card = within(screen.getByRole('article', { name: 'Tell the port authority in time.' }));
    await userEvent.click(card.getByRole('button', { name: 'Propose a rating…' }));
    expect(card.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      'P, performed without challenges', 'S, with some challenges', 'M, with major challenges', 'U, unable to be performed',
    ]);
    await userEvent.click(card.getByRole('button', { name: 'Propose' }));
    expect(card.getByRole('alert')).toHaveTextContent('Choose a rating first.');
    await userEvent.click(card.getByRole('radio', { name: 'S, with some challenges' }));
    await userEvent.type(card.getByRole('textbox', { name: 'Why' }), 'Told at 04:40');
    await expectAccessible(container);
    await userEvent.click(card.getByRole('button', { name: 'Propose' }));
    expect(waiting.map((one) => one.call)).toEqual([['propose', 'tell', 'S', 'Told at 04:40']]);
    await answer(waiting[0], null);
    expect(card.getByText('Proposed. A later proposal replaces it.')).toBeVisible();
  });
});

describe('A co-facilitator', () => {
  it('is told that this is not its page', async () => {
    const { container } = showTable({ seats: [{ key: 'cofacilitator', as: 'cofacilitator', role: null, view: { audience: 'cofacilitator' } as never, hash: 'f' }] });
    expect(screen.getByRole('heading', { name: 'You are co-facilitator' })).toBeVisible();
    await expectAccessible(container);
  });
});

describe('An observer', () => {
  it('sees what the projector shows, under the facilitator’s orders', async () => {
    const { container, guest } = showTable({ seats: [theScreen()] });
    expect(screen.getByRole('heading', { name: 'The terminal slows' })).toBeVisible();
    await expectAccessible(container);
    act(() => guest.setState({ orders: { stopped: false, blackout: false, spotlight: 'tell' } }));
    expect(screen.getByRole('heading', { name: 'What do we tell customers?' })).toBeVisible();
    act(() => guest.setState({ orders: { stopped: false, blackout: true, spotlight: null } }));
    expect(container).not.toHaveTextContent('terminal');
  });
  it('reads of when the picture is while the facilitator is silent', () => {
    showTable({ seats: [theScreen()], connection: 'away' });
    expect(screen.getAllByText(/04:07/).length).toBeGreaterThan(1);
  });
});
