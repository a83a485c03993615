import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import { expectAccessible } from '#kit/axe.ts';
import { anAlert, aBrief, aDecision, aSeatView } from '#kit/seatView.ts';
import { prose } from '#kit/prose.ts';
import { Seat } from '#ui/seat/Seat.tsx';
import { saidBetween } from '#ui/seat/useSaid.ts';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

/** The facilitator's page answers when the test says so. */
function farAway() {
  const asked: { readonly act: RoleAct; readonly answer: (refusal: Refusal | null) => Promise<void> }[] = [];
  const send = (wanted: RoleAct) =>
    new Promise<Refusal | null>((resolve) => {
      asked.push({ act: wanted, answer: (refusal) => act(async () => resolve(refusal)) });
    });
  return { asked, send };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const owed = { id: 'hourly', title: 'Hourly update', prose: prose('Hourly update'), to: ['ceo'], nextDueAt: 7200, overdue: false, last: aBrief() };

describe('An answer on its way to the facilitator', () => {
  it('is said at its button and cannot be sent twice', async () => {
    const { asked, send } = farAway();
    const { container } = render(<Seat view={aSeatView()} act={send} readOnly={false} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Keep it up and watch' }));
    await press('Send my vote');
    expect(button('Sending…')).toHaveAttribute('aria-disabled', 'true');
    await press('Sending…');
    expect(asked.map((one) => one.act.do)).toEqual(['vote']);
    expect(screen.queryByText('Vote sent. Change it until the commit.')).not.toBeInTheDocument();
    await expectAccessible(container);
    await asked[0]?.answer(null);
    expect(button('Send my vote')).not.toHaveAttribute('aria-disabled');
    expect(screen.getByText('Vote sent. Change it until the commit.')).toBeVisible();
  });
  it('shows a refusal beside it once it came, keeps the draft and may be sent again', async () => {
    const { asked, send } = farAway();
    render(<Seat view={aSeatView()} act={send} readOnly={false} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Keep it up and watch' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Why? One line' }), 'One lane is enough');
    await press('Send my vote');
    await asked[0]?.answer({ code: 'not-running', message: 'The exercise is paused. Send it when it goes on.' });
    expect(screen.getByRole('alert')).toHaveTextContent('The exercise is paused. Send it when it goes on.');
    expect(screen.getByRole('textbox', { name: 'Why? One line' })).toHaveValue('One lane is enough');
    await press('Send my vote');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(asked).toHaveLength(2);
  });
  it('says so when it did not get through', async () => {
    const send = () => Promise.reject(new Error('sealing broke'));
    render(<Seat view={aSeatView({ decisions: [] })} act={send} readOnly={false} />);
    await press('We rely on this: Backups are clean.');
    expect(await screen.findByText('This did not get through. Send it again.')).toBeVisible();
  });
  it('leaves the owner’s other button waiting, without a word of its own', async () => {
    const { asked, send } = farAway();
    render(<Seat view={aSeatView({ decisions: [aDecision({ mayCommit: true })] }, 'manager')} act={send} readOnly={false} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Cut now, work by hand' }));
    await press('Commit');
    expect(button('Send my vote')).toHaveAttribute('aria-disabled', 'true');
    await press('Send my vote');
    expect(asked.map((one) => one.act.do)).toEqual(['commit']);
  });
  it('keeps an update as a draft until it was accepted, and what was typed after it', async () => {
    const { asked, send } = farAway();
    render(<Seat view={aSeatView({ decisions: [], owes: [owed] }, 'manager')} act={send} readOnly={false} />);
    const known = screen.getByRole('textbox', { name: 'Known' });
    await userEvent.type(known, 'Gates are down.');
    await press('Send update');
    expect(known).toHaveValue('Gates are down.');
    await userEvent.type(known, ' Cranes too.');
    await asked[0]?.answer(null);
    expect(known).toHaveValue('Gates are down. Cranes too.');
    await press('Send update');
    await asked[1]?.answer(null);
    expect(known).toHaveValue('');
  });
  it('closes an alert’s question only once it was accepted', async () => {
    const { asked, send } = farAway();
    render(<Seat view={aSeatView({ alerts: [anAlert()], decisions: [] }, 'triage')} act={send} readOnly={false} />);
    await press(/Shadow copies/);
    await press('Escalate…');
    await press('Investigator');
    const question = within(screen.getByRole('group', { name: 'Escalate to' }));
    expect(question.getByRole('button', { name: 'Sending…' })).toBeVisible();
    expect(question.getByRole('button', { name: 'Incident manager' })).toHaveAttribute('aria-disabled', 'true');
    await asked[0]?.answer(null);
    expect(screen.queryByRole('group', { name: 'Escalate to' })).not.toBeInTheDocument();
  });
  it('keeps the draft of one decision while another one is looked at', async () => {
    const other = aDecision({ id: 'tell', title: 'Tell the port authority?', deadlineAt: 9000 });
    render(<Seat view={aSeatView({ decisions: [aDecision(), other] })} act={() => null} readOnly={false} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Why? One line' }), 'Half a thought');
    await press('Show: Tell the port authority?');
    expect(screen.getByRole('textbox', { name: 'Why? One line' })).toHaveValue('');
    await press('Show: Cut the link to the terminal?');
    expect(screen.getByRole('textbox', { name: 'Why? One line' })).toHaveValue('Half a thought');
  });
});

describe('A desk that is only watched', () => {
  it('offers nothing that acts, in any part of the desk', async () => {
    const queue = [{ kind: 'finding', id: 'file', title: 'Unsigned file', role: 'triage', state: 'queued', takes: 600, done: 0, doneAt: null }] as const;
    const view = aSeatView(
      { alerts: [anAlert({ canAccept: true })], desk: { running: null, queue }, owes: [owed], decisions: [aDecision({ mayCommit: true, mayApprove: true })],
        intel: [{ id: 'leak', prose: prose('A post names us.'), share: ['ceo'], sharedWith: [], dueAt: 7600 }] }, 'triage');
    const acted = vi.fn(() => null);
    const { container } = render(<Seat view={view} act={acted} readOnly readOnlyWords="You watch this role." />);
    await press(/Shadow copies/);
    expect(screen.getByText('You watch this role.')).toBeVisible();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    const words = screen.getAllByRole('button').map((one) => one.textContent);
    expect(words.filter((word) => /send|commit|approve|decline|look into|escalate|close|accept|return|front|share|rely|note/i.test(word ?? ''))).toEqual([]);
    expect(screen.getByRole('list', { name: 'Options' })).toHaveTextContent('Cut now, work by hand');
    expect(acted).not.toHaveBeenCalled();
    await expectAccessible(container);
  });
  it('does not call its watcher to anything: not in the tab, not in the bar, not by voice', () => {
    render(<Seat view={aSeatView()} act={() => null} readOnly />);
    expect(document.title).toBe('Head of operations · Exercise');
    expect(screen.queryByText('1 waits')).not.toBeInTheDocument();
    expect(saidBetween(aSeatView({ decisions: [] }), aSeatView(), true)).toEqual([]);
  });
});
