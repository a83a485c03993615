import { useState } from 'react';
import { browserFiles } from '#adapters/browserFiles.ts';
import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { readCsv } from '#adapters/readCsv.ts';
import { plainClock } from '#adapters/plainClock.ts';
import { createProgramme } from '#stores/programme/createProgramme.ts';
import { ProgrammeContext } from '#stores/programme/useProgramme.ts';
import { createShelf } from '#stores/shelf.ts';
import { ProgrammeRoom } from '#ui/programme/ProgrammeRoom.tsx';
import { bundledLibrary } from './bundledLibrary.ts';

/** All exercises of this machine over time; everything it needs comes with it. */
export function ProgrammePage() {
  const [programme] = useState(() => {
    const store = indexedDbStore();
    return createProgramme({ store, programme: indexedDbProgramme(), shelf: createShelf(bundledLibrary, store), files: browserFiles, clock: plainClock, rows: readCsv });
  });
  return (
    <ProgrammeContext value={programme}>
      <ProgrammeRoom />
    </ProgrammeContext>
  );
}
