import { createRoot } from 'react-dom/client';
import { plainClock } from '#adapters/plainClock.ts';
import { createGuest } from '#stores/table/createGuest.ts';
import { Device } from './Device.tsx';
import { relayPassword, tablePlace } from './tablePlace.ts';
import { tablePorts } from './tablePorts.ts';

/** A device at the table. `fragment`: of the link that was opened; empty: comes back, if it can. */
export function showDevice(root: HTMLElement, fragment: string): void {
  const ports = tablePorts(plainClock, relayPassword);
  // The relay's password is known before the relay is called; the page does not wait for it.
  const sealer = async () => {
    await tablePlace();
    return ports.sealer();
  };
  const open = (link: string) => {
    const guest = createGuest({ ...ports, sealer, plainHttp: !isSecureContext }, link);
    // For whoever compares devices: equal hashes, equal views.
    guest.subscribe(({ seats }) => void (root.dataset.views = seats.map(({ key, hash }) => `${key} ${hash ?? '-'}`).join('\n')));
    return guest;
  };
  createRoot(root).render(<Device open={open} fragment={fragment} />);
}
