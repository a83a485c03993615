import { createRoot } from 'react-dom/client';
import { mqttCode } from '#adapters/relay/mqttCode.ts';
import { plainClock } from '#adapters/plainClock.ts';
import { createGuest } from '#stores/table/createGuest.ts';
import { Device } from './Device.tsx';
import { lateGuest } from './lateGuest.ts';
import { seatMemory } from './seatMemory.ts';
import { relayPassword, tablePlace } from './tablePlace.ts';
import { tablePorts } from './tablePorts.ts';
import { fetchTableRooms } from './tableRooms.ts';

/** A device at the table. `fragment`: of the link that was opened; empty: comes back, if it can. */
export function showDevice(root: HTMLElement, fragment: string): void {
  const ports = tablePorts(plainClock, relayPassword);
  // The relay's password is known before the relay is called; the page does not wait for it.
  const sealer = async () => {
    await tablePlace();
    return ports.sealer();
  };
  void tablePlace();
  const plainHttp = !isSecureContext;
  const memory = seatMemory(() => localStorage);
  const joining = (link: string) => {
    // All at once, although one part asks for the next: joining takes as long as the slowest, not as long as all.
    fetchTableRooms();
    sealer().catch(() => undefined);
    mqttCode().catch(() => undefined);
    return createGuest({ ...ports, sealer, plainHttp }, link);
  };
  const open = (link: string) => {
    const guest = lateGuest({ open: () => joining(link), fragment: link, memory, plainHttp });
    // For whoever compares devices: equal hashes, equal views.
    guest.subscribe(({ seats }) => void (root.dataset.views = seats.map(({ key, hash }) => `${key} ${hash ?? '-'}`).join('\n')));
    return guest;
  };
  createRoot(root).render(<Device open={open} fragment={fragment} />);
}
