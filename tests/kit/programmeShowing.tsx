import { render } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import type { ProgrammeRoomState, ProgrammeRun } from '#stores/programme/programmeTypes.ts';
import { ProgrammeContext } from '#stores/programme/useProgramme.ts';
import { ProgrammeRoom } from '#ui/programme/ProgrammeRoom.tsx';

const nothing = async (): Promise<void> => {};

/** The programme's room as it stands once everything is measured. `now`: epoch ms. */
export function programmeShowing(runs: readonly ProgrammeRun[], now: number) {
  const store = createStore<ProgrammeRoomState>()(() => ({ status: 'ready', runs, now, real: null, trouble: null, refresh: nothing, openReal: nothing, removeReal: nothing, leave: () => {} }));
  return render(<ProgrammeContext value={store}><ProgrammeRoom /></ProgrammeContext>);
}
