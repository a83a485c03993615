import { useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { Desks } from '#stores/table/createDesks.ts';
import type { GuestStore } from '#stores/table/guestTypes.ts';

/** What is known of a desk on this laptop. */
export interface OpenDesk {
  /** `null`: not joined yet. */
  readonly guest: Pick<GuestStore, 'act' | 'feedback'> | null;
  /** `null`: nothing came yet. */
  readonly view: SeatView | null;
  /** Its code or keys could not be had. */
  readonly failed: boolean;
}
const NONE: OpenDesk = { guest: null, view: null, failed: false };

/** Sits down at a role's desk, and leaves it with the next role (`null`: none) or with the page. */
export function useDesk(desks: Desks, role: string | null): OpenDesk {
  const [shown, setShown] = useState<{ readonly role: string; readonly desk: OpenDesk } | null>(null);
  useEffect(() => {
    if (role === null) return;
    const sitting = follow(desks, role, (desk) => setShown({ role, desk }));
    return () => {
      setShown(null);
      sitting.leave();
    };
  }, [desks, role]);
  return shown !== null && shown.role === role ? shown.desk : NONE;
}

function follow(desks: Desks, role: string, show: (desk: OpenDesk) => void): { leave(): void } {
  let [isLeft, store, stop]: [boolean, StoreApi<GuestStore> | null, () => void] = [false, null, () => undefined];
  const arrived = (guest: StoreApi<GuestStore>): void => {
    if (isLeft) return guest.getState().leave();
    store = guest;
    const tell = (): void => show({ guest: guest.getState(), view: viewOf(guest.getState()), failed: guest.getState().phase === 'no-relay' });
    stop = guest.subscribe(tell);
    tell();
  };
  desks.sit(role).then(arrived, () => isLeft || show({ ...NONE, failed: true }));
  return {
    leave() {
      isLeft = true;
      stop();
      store?.getState().leave();
    },
  };
}

/** Of the one role that the desk was invited for. */
function viewOf({ seats }: GuestStore): SeatView | null {
  const view = seats[0]?.view;
  return view?.audience === 'seat' ? view : null;
}
