import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useStore } from 'zustand';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { expectAccessible } from '#kit/axe.ts';
import { aFacilitatorSession } from '#kit/facilitatorSession.ts';
import { aFacilitatorDecision, aFacilitatorView } from '#kit/facilitatorView.ts';
import { aMember, aProposal, aTable, OPEN, somebodyAtTheDoor } from '#kit/fakeTable.ts';
import { createSettings } from '#stores/createSettings.ts';
import type { TableState } from '#stores/table/tableTypes.ts';
import { Announcer } from '#ui/kit/Announcer.tsx';
import { Console } from '#ui/console/Console.tsx';
import { rosterRows } from '#ui/console/rosterRows.ts';
// Loaded with the test, so that no test waits for it to be compiled.
import '#ui/console/devices/DevicesSheet.tsx';

vi.setConfig({ testTimeout: 30_000 });
const settings = createSettings(() => localStorage);
const places = { desks: '#/desk', projector: 'seat.html', debrief: '#/debrief', library: '#/' };
const QUIET = { decisions: [], alerts: [], intel: [], updates: [] };

async function show(change: Partial<TableState>, view: Partial<FacilitatorView> = {}) {
  const { table, calls } = aTable(change);
  const { session, sent } = aFacilitatorSession({ view: aFacilitatorView(view) });
  const Room = () => <Console session={session} settings={useStore(settings)} table={useStore(table)} places={places} go={() => {}} />;
  const shown = render(<><Room /><Announcer /></>);
  await act(async () => void (await import('#ui/console/sheets/SheetHost.tsx')));
  return { ...shown, table, calls, sent, user: userEvent.setup() };
}
const strip = () => screen.getByRole('region', { name: 'What comes next' });

describe('who votes and who waits for whom', () => {
  const open = aFacilitatorDecision({ id: 'open', title: 'Tell?', state: 'open', owner: 'ceo', consulted: ['ceo', 'counsel', 'security'], voted: ['counsel'], commit: null });
  const lines = (decisions: FacilitatorView['decisions'], role: string) =>
    rosterRows(aFacilitatorView({ decisions }), OPEN).find((row) => row.role.id === role)?.lines.map(({ kind, title, who }) => [kind, title, ...who]);
  it('is told of an open decision: votes in and out, and whom the owner waits for', () => {
    expect(lines([open], 'counsel')).toEqual([['voted', 'Tell?']]);
    expect(lines([open], 'security')).toEqual([['not-voted', 'Tell?']]);
    expect(lines([open], 'ceo')).toEqual([['not-voted', 'Tell?'], ['waits', 'Tell?', 'security']]);
    expect(lines([open], 'triage')).toEqual([]);
  });
  it('turns to the owner once all others have voted, then to the approver', () => {
    expect(lines([{ ...open, voted: ['counsel', 'security', 'ceo'] }], 'ceo')).toEqual([['voted', 'Tell?'], ['commits', 'Tell?']]);
    expect(lines([aFacilitatorDecision()], 'ceo')).toEqual([['approves', 'Cut the terminal link']]);
    expect(lines([aFacilitatorDecision()], 'manager')).toEqual([['waits', 'Cut the terminal link', 'ceo']]);
    expect(lines([aFacilitatorDecision({ state: 'working' }), aFacilitatorDecision({ state: 'standing' })], 'ceo')).toEqual([]);
  });
  it('stands on the console beside who is connected, in words', async () => {
    const { container, user } = await show({ ...OPEN, members: [aMember(), aMember({ id: 'm2', name: 'Raj', grants: [{ kind: 'role', role: 'security' }], connected: false, heardAt: null })] });
    const card = within(screen.getByRole('article', { name: 'Around the table' }));
    expect(card.getByText('1 of 2 connected')).toBeVisible();
    await user.click(card.getByText('Who is here, votes, waits for whom'));
    const row = (title: string) => card.getByText(title).closest('li');
    expect(row('Chief executive')).toHaveTextContent('Helen Marsh, connected');
    expect(row('Chief executive')).toHaveTextContent('Cut the terminal link: the approval is due');
    expect(row('Head of security')).toHaveTextContent('Raj, not heard yet');
    expect(row('Head of security')).toHaveTextContent('What do we tell customers?: has not voted');
    expect(row('Head of communications')).toHaveTextContent('absent †');
    expect(row('Incident manager')).toHaveTextContent('Cut the terminal link: waits for Chief executive');
    await expectAccessible(container);
  });
});

describe('the table in the console', () => {
  it('is opened by its button, by Shift D and from the palette', async () => {
    const { user } = await show({ status: 'closed' });
    await user.click(screen.getByRole('button', { name: 'Devices' }));
    expect(await screen.findByRole('dialog', { name: 'Devices' })).toBeVisible();
    await user.keyboard('{Escape}');
    await user.keyboard('{Shift>}D{/Shift}');
    expect(await screen.findByRole('dialog', { name: 'Devices' })).toBeVisible();
    await user.keyboard('{Escape}');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(screen.getByRole('searchbox'), 'devices{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Devices' })).toBeVisible();
  });
  it('counts on its button who waits, and leaves the strip to what presses', async () => {
    await show({ ...OPEN, members: [somebodyAtTheDoor], proposals: [aProposal()] });
    expect(screen.getByRole('button', { name: 'Devices: 2 wait' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Needs you now' })).not.toHaveTextContent('Mo');
    await waitFor(() => expect(screen.getAllByRole('status').map((region) => region.textContent).join()).toMatch(/Mo.* waits at the door/));
  });
  it('has one calm line in the strip when nothing presses, and one press to go there', async () => {
    const { table, container, user } = await show({ ...OPEN, members: [somebodyAtTheDoor], proposals: [aProposal()] }, QUIET);
    expect(strip()).toHaveTextContent(/Mo.* waits at the door/);
    expect(strip().dataset['asks']).toBe('false');
    await expectAccessible(container);
    act(() => table.setState({ members: [] }));
    expect(strip()).toHaveTextContent(/Ines.* proposes a rating/);
    await user.click(within(strip()).getByRole('button', { name: /^Devices…/ }));
    expect(await screen.findByRole('dialog', { name: 'Devices' })).toBeVisible();
  });
  it('says that the relay is not reached, and bears the badge of plain http', async () => {
    const { table } = await show({ ...OPEN, mode: 'lan-http', relay: 'connecting' });
    expect(screen.getByRole('button', { name: 'Devices: no relay' })).toBeVisible();
    expect(screen.getByText('Plain http')).toBeVisible();
    act(() => table.setState({ relay: 'open' }));
    expect(screen.getByRole('button', { name: 'Devices' })).toBeVisible();
  });
  it('leaves only watching when another device has taken over', async () => {
    const { sent, user, container } = await show({ ...OPEN, takenOver: '4', members: [somebodyAtTheDoor] });
    expect(strip()).toHaveTextContent('Another device has taken over the exercise.');
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await user.keyboard('n');
    expect(sent).toEqual([]);
    expect(screen.getAllByRole('alert').map((region) => region.textContent).join()).toContain('Another device has taken over. Here you can watch.');
    await expectAccessible(container);
  });
});
