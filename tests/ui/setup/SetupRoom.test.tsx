import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#core/base/result.ts';
import { expectAccessible } from '#kit/axe.ts';
import { aTable } from '#kit/fakeTable.ts';
import { aLibraryStore } from '#kit/libraryStore.ts';
import { setupScenario } from '#kit/setupScenario.ts';
import type { TableState } from '#stores/table/tableTypes.ts';
import type { Exercises } from '#stores/exercisesTypes.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { draftShelf } from '#ui/setup/draftShelf.ts';
import { Announcer } from '#ui/kit/Announcer.tsx';
import { SetupRoom } from '#ui/setup/SetupRoom.tsx';

vi.setConfig({ testTimeout: 20_000 });

type Begin = Exercises['begin'];
const kept = new Map<string, string>();
const shelf = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) };

async function show(begin: Begin = vi.fn<Begin>(async () => ok('ex-7')), drafts = draftShelf(() => shelf), table: Partial<TableState> = {}) {
  const { store } = aLibraryStore();
  store.setState({ openScenario: async (id) => (id === setupScenario.id ? { scenario: setupScenario, sha256: 'ab' } : null) });
  const exercises = { begin, open: async () => {}, adopt: async () => ({ ok: true as const, value: 'x' }), record: () => null };
  const view = render(
    <StoresContext value={{ library: store, exercises, table: aTable(table).table }}>
      <SetupRoom scenario="harbor-light" drafts={drafts} />
      <Announcer />
    </StoresContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, begin };
}
const step = (name: RegExp) => userEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const openCurtain = () => userEvent.keyboard('{Enter}{Enter}');

beforeEach(() => {
  kept.clear();
  window.location.hash = '';
});

describe('The set-up', () => {
  it('starts in two presses of "Start", the first of which leads to the briefing, and opens the console', async () => {
    const { begin } = await show();
    await press('Start the exercise');
    expect(begin).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Briefing' })).toHaveFocus();
    expect(screen.getByText(/Nobody is graded/, { selector: 'main section p' })).toBeInTheDocument();
    await press('Start the exercise');
    await waitFor(() => expect(window.location.hash).toBe('#/console/ex-7'));
    expect(begin).toHaveBeenCalledExactlyOnceWith(
      'harbor-light',
      expect.objectContaining({ rate: 0, talkRate: 16, slotMinutes: 90, slowAtDeadline: true }),
      [{ act: { do: 'start' } }],
    );
  });

  it('says why it could not begin and stays', async () => {
    await show(vi.fn<Begin>(async () => fail({ code: 'storage-full', message: 'This browser has no room left.' })));
    await press('Start the exercise');
    await press('Start the exercise');
    await screen.findByText(/./, { selector: '[role=alert] *, [role=alert]' });
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent('This browser has no room left.');
    expect(screen.getByRole('button', { name: 'Start the exercise' })).toBeInTheDocument();
  });

  it('keeps names and absences as they are typed, and tells what is missing in words', async () => {
    const { container, unmount } = await show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Person for The ceo' }), 'Helen');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'State of The legal' }), 'Absent, played by you †');
    expect(screen.getByRole('button', { name: 'Start the exercise' })).toHaveAccessibleDescription(
      '1 role is absent and played by you †. 5 roles have no name. 5 of 5 have not ranked. The briefing is not read. You can start.',
    );
    await expectAccessible(container);
    unmount();
    await show();
    expect(screen.getByRole('textbox', { name: 'Person for The ceo' })).toHaveValue('Helen');
    expect(screen.getByRole('combobox', { name: 'State of The legal' })).toHaveValue('absent');
    await press('Everyone is here');
    expect(screen.getByRole('combobox', { name: 'State of The legal' })).toHaveValue('here');
  });

  it('says where devices join, and on a public site that its scenarios can be read beforehand', async () => {
    const { container, unmount } = await show(undefined, undefined, { status: 'closed', mode: 'hosted' });
    expect(screen.getByText(/join after Start, on the console under Devices/)).toBeVisible();
    expect(screen.getByText(/anyone can read this one beforehand.*open a private scenario from disk/)).toBeVisible();
    await expectAccessible(container);
    unmount();
    const second = await show(undefined, undefined, { status: 'closed', mode: 'lan' });
    expect(screen.getByText(/under Devices/)).toBeVisible();
    expect(screen.queryByText(/beforehand/)).toBeNull();
    second.unmount();
    await show();
    expect(screen.queryByText(/under Devices/)).toBeNull();
  });

  it('says that nothing is kept when the browser keeps nothing', async () => {
    await show(undefined, draftShelf(() => { throw new Error('blocked'); }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Person for The ceo' }), 'H');
    expect(screen.getByText(/This browser keeps nothing/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Person for The ceo' })).toHaveValue('H');
  });

  it('proposes a speed and says in words what it means', async () => {
    const { container, begin } = await show();
    await step(/Pace and slot/);
    await userEvent.click(screen.getByRole('radio', { name: /^Live/ }));
    expect(screen.getByRole('combobox', { name: 'Speed' })).toHaveDisplayValue('× 16 (proposed)');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '× 4');
    expect(screen.getByText(/One minute in the room is 4 min of the story. 90 min in the room reach 6 h of the story; it ends after 24 h/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Slow down near a deadline' }));
    const slot = screen.getByRole('spinbutton', { name: 'Booked minutes' });
    await userEvent.clear(slot);
    expect(slot).toBeInvalid();
    await userEvent.type(slot, '120');
    expect(slot).toBeValid();
    await expectAccessible(container);
    await press('Start the exercise');
    await press('Start the exercise');
    expect(begin).toHaveBeenCalledWith('harbor-light', expect.objectContaining({ rate: 4, slotMinutes: 120, slowAtDeadline: false }), expect.anything());
  });

  it('lets each role rank blind behind a curtain and gives the orders as its own commands before the start', async () => {
    const { container, begin } = await show();
    await step(/What would hurt most/);
    await expectAccessible(container);
    await press('Hand over to The ceo to rank');
    expect(screen.getByRole('heading', { name: 'The ceo' })).toBeInTheDocument();
    expect(screen.getByText('Exercise · simulated')).toBeInTheDocument();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    await expectAccessible(container);
    await openCurtain();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The ceo: what would hurt most?');
    await press('Move up: Loss of reputation and trust');
    expect(screen.getByText('Loss of reputation and trust, 1 of 4')).toBeInTheDocument();
    await press('Move down: tms');
    expect(within(screen.getByRole('list', { name: 'Kinds of harm' })).getAllByRole('listitem')[0]).toHaveTextContent('Loss of reputation and trust');
    await expectAccessible(container);
    await press('This is my order');
    expect(screen.getByText('Ranked')).toBeInTheDocument();
    await press('Start the exercise');
    await press('Start the exercise');
    expect(begin).toHaveBeenCalledWith('harbor-light', expect.anything(), [
      { actor: 'ceo', act: { do: 'rank', of: 'harms', phase: 'before', order: ['reputation', 'downtime', 'disclosure', 'tampering'] } },
      { actor: 'ceo', act: { do: 'rank', of: 'assets', phase: 'before', order: ['crm', 'tms', 'gates'] } },
      { act: { do: 'start' } },
    ]);
  });

  it('goes round all roles that have not ranked, and can be stopped between two', async () => {
    await show();
    await step(/What would hurt most/);
    await press('Hand the laptop round');
    expect(screen.getByText('1 of 6')).toBeInTheDocument();
    await openCurtain();
    await press('This is my order');
    expect(screen.getByRole('heading', { name: 'The investigator' })).toBeInTheDocument();
    await press('Stop handing round');
    expect(screen.getByText('1 of 6 have ranked')).toBeInTheDocument();
    expect(screen.queryByText('The vendor')).not.toBeInTheDocument();
  });

  it('lets the room try a vote of which nothing is kept', async () => {
    const { container, begin } = await show();
    for (const role of ['triage', 'investigator', 'hunter', 'manager', 'vendor']) {
      await userEvent.selectOptions(screen.getByRole('combobox', { name: `State of The ${role}` }), 'absent');
    }
    await step(/Briefing/);
    await press('Hand the laptop round for the vote');
    for (let turn = 0; turn < 2; turn += 1) {
      await openCurtain();
      await press('Send my vote');
      await userEvent.click(screen.getByRole('radio', { name: 'Wait for it' }));
      await expectAccessible(container);
      await press('Send my vote');
    }
    const row = screen.getByRole('row', { name: /Wait for it/ });
    expect(row).toHaveTextContent('2');
    expect(row).toHaveTextContent('50 %');
    await expectAccessible(container);
    await press('Start the exercise');
    expect(begin).toHaveBeenCalledWith('harbor-light', expect.anything(), [{ act: { do: 'start' } }]);
    expect([...kept.values()].join()).not.toContain('confidence');
  });

  it('opens the projector window and leads it to the exercise', async () => {
    const target = { closed: false, focus: vi.fn(), location: { replace: vi.fn(), reload: vi.fn() } };
    const open = vi.spyOn(window, 'open').mockReturnValueOnce(null).mockReturnValueOnce(target as unknown as Window);
    const { container } = await show();
    await step(/Projector/);
    await press('Open the projector window');
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent('The browser blocked the window.');
    await press('Open the projector window');
    await press('Bring it to the front');
    expect(open).toHaveBeenCalledTimes(2);
    expect(target.focus).toHaveBeenCalledOnce();
    await expectAccessible(container);
    await press('Start the exercise');
    await press('Start the exercise');
    await waitFor(() => expect(target.location.reload).toHaveBeenCalledOnce());
    expect(String(target.location.replace.mock.calls[0]?.[0])).toMatch(/seat\.html#ex-7$/);
  });

  it('says so when there is no such scenario', async () => {
    const { store } = aLibraryStore();
    render(<StoresContext value={{ library: store }}><SetupRoom scenario="gone" /></StoresContext>);
    expect(await screen.findByText(/There is no such scenario on this machine/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Back to scenarios' })).toHaveAttribute('href', '#/');
  });
});
