import { useMemo } from 'react';
import { debriefHref, deskHref, libraryHref, projectorHref } from '#stores/routes.ts';
import { useSession } from '#stores/useSession.ts';
import { useTable } from '#stores/table/useTable.ts';
import { useSettings } from '#stores/useSettings.ts';
import { Console } from './Console.tsx';

const go = (href: string): void => {
  location.hash = href;
};

/** The console of the exercise that is open. */
export function ConsoleRoom() {
  const session = useSession((whole) => whole);
  const settings = useSettings((whole) => whole);
  const table = useTable((whole) => whole);
  const exercise = session.exerciseId ?? '';
  const places = useMemo(
    () => ({ desks: deskHref(exercise), projector: projectorHref(exercise), debrief: debriefHref(exercise), library: libraryHref() }),
    [exercise],
  );
  return <Console session={session} settings={settings} table={table} places={places} go={go} />;
}
