import { useEffect, useState } from 'react';
import { plainClock } from '#adapters/plainClock.ts';
import { cofacilitatorHref, consoleHref } from '#stores/routes.ts';
import { useStores } from '#stores/StoresContext.ts';
import { createGuest } from '#stores/table/createGuest.ts';
import { takeOver } from '#stores/table/takeOver.ts';
import { GuestContext } from '#stores/table/useGuest.ts';
import { CofacilitatorRoom } from '#ui/cofacilitator/CofacilitatorRoom.tsx';
import { relayPassword } from './tablePlace.ts';
import { tablePorts } from './tablePorts.ts';

/** Stands in the address instead of the invitation once that was read: a secret does not stay there. */
const HERE = 'here';

/** The co-facilitator's page: a device of another table until it takes over; then it is the console. */
export function CofacilitatorPage({ link }: { readonly link: string }) {
  const exercises = useStores('exercises');
  const [{ ports, guest }] = useState(() => {
    const own = { ...tablePorts(plainClock, relayPassword), plainHttp: false };
    return { ports: own, guest: createGuest(own, link === HERE ? '' : `#${link}`) };
  });
  useEffect(() => history.replaceState(null, '', cofacilitatorHref(HERE)), []);
  const onTakeOver = async (): Promise<string | null> => {
    const taken = await takeOver({ guest, exercises, shelf: ports.shelf, later: ports.later });
    if (!taken.ok) return taken.error.message;
    location.hash = consoleHref(taken.value);
    return null;
  };
  return (
    <GuestContext value={guest}>
      <CofacilitatorRoom onTakeOver={onTakeOver} />
    </GuestContext>
  );
}
