import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { useStore } from 'zustand';
import type { Refusal } from '#core/exercise/command.ts';
import { createSettings } from '#stores/createSettings.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import type { TableState } from '#stores/table/tableTypes.ts';
import type { ConsoleControl } from '#ui/console/control.ts';
import { DevicesSheet } from '#ui/console/devices/DevicesSheet.tsx';
import { aFacilitatorSession } from './facilitatorSession.ts';
import { aFacilitatorView } from './facilitatorView.ts';
import { aTable, WALL } from './fakeTable.ts';

/** The sheet of the table over a fake one, at `WALL` in the room. */
export function showDevices(change: Partial<TableState> = {}, answer: Refusal | null = null, session: Partial<SessionStore> = {}) {
  const fake = aTable(change, answer);
  const leave = vi.fn();
  const c: Omit<ConsoleControl, 'table'> = {
    session: aFacilitatorSession(session).session, settings: createSettings(() => localStorage).getState(), view: aFacilitatorView(),
    attention: { kind: 'calm', next: null }, places: { desks: '', projector: '', debrief: '', library: '' },
    ui: { sheet: { kind: 'devices' }, tab: 'decide', truth: false, chosen: null, refusal: null, notice: null },
    change: leave, tell() {}, go() {}, wall: WALL,
  };
  const Room = () => <DevicesSheet c={{ ...c, table: useStore(fake.table) }} />;
  // With the clipboard that user-event makes; a test takes it away again.
  const user = userEvent.setup();
  render(<Room />);
  return { ...fake, leave, user, sheet: () => within(screen.getByRole('dialog')) };
}
