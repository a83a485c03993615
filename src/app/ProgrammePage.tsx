import { useState } from 'react';
import { browserFiles } from '#adapters/browserFiles.ts';
import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import { readCsv } from '#adapters/readCsv.ts';
import { plainClock } from '#adapters/plainClock.ts';
import { checkScenarioText } from '#adapters/scenarioParser.ts';
import { createArchive } from '#stores/programme/archive/createArchive.ts';
import { ArchiveContext } from '#stores/programme/archive/useArchive.ts';
import { createProgramme } from '#stores/programme/createProgramme.ts';
import { ProgrammeContext } from '#stores/programme/useProgramme.ts';
import { useStores, type Stores } from '#stores/StoresContext.ts';
import { today } from '#ui/kit/today.ts';
import { ArchivePanel } from '#ui/programme/archive/ArchivePanel.tsx';
import { ProgrammeRoom } from '#ui/programme/ProgrammeRoom.tsx';
import { version } from '../../package.json';

/** All exercises of this machine over time; what no other room needs comes with it. */
export function ProgrammePage() {
  const kept = useStores('programme');
  const [{ programme, archive }] = useState(() => programmeStores(kept));
  return (
    <ProgrammeContext value={programme}>
      <ArchiveContext value={archive}>
        <ProgrammeRoom archive={<ArchivePanel />} />
      </ArchiveContext>
    </ProgrammeContext>
  );
}

function programmeStores(kept: Stores['programme']) {
  const ports = { ...kept, programme: indexedDbProgramme(), files: browserFiles, rows: readCsv };
  const programme = createProgramme({ ...ports, clock: plainClock });
  const reader = { read: (text: string) => checkScenarioText(text) };
  const archive = createArchive({ ...ports, reader, today, app: version, onTaken: () => void programme.getState().refresh() });
  return { programme, archive };
}
