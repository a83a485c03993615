import { useState } from 'react';
import { browserFiles } from '#adapters/browserFiles.ts';
import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import { readCsv } from '#adapters/readCsv.ts';
import { plainClock } from '#adapters/plainClock.ts';
import { createProgramme } from '#stores/programme/createProgramme.ts';
import { ProgrammeContext } from '#stores/programme/useProgramme.ts';
import { useStores } from '#stores/StoresContext.ts';
import { ProgrammeRoom } from '#ui/programme/ProgrammeRoom.tsx';

/** All exercises of this machine over time; what no other room needs comes with it. */
export function ProgrammePage() {
  const kept = useStores('programme');
  const [programme] = useState(() => createProgramme({ ...kept, programme: indexedDbProgramme(), files: browserFiles, clock: plainClock, rows: readCsv }));
  return (
    <ProgrammeContext value={programme}>
      <ProgrammeRoom />
    </ProgrammeContext>
  );
}
