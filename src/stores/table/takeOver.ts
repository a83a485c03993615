import type { StoreApi } from 'zustand/vanilla';
import { fail, type Result } from '#core/base/result.ts';
import type { KeyShelf } from '#core/ports.ts';
import { deviceId } from '#core/table/deviceKeys.ts';
import type { Exercises } from '../exercisesTypes.ts';
import type { Trouble } from '../sessionTypes.ts';
import { trouble } from '../trouble.ts';
import type { CofacilitatorView, GuestStore } from './guestTypes.ts';
import { GUEST_SHELF } from './guest/guestTable.ts';
import { shelfName } from './shelfName.ts';
import type { TableKept } from './host/tableKept.ts';

export interface TakeOverPorts {
  readonly guest: StoreApi<GuestStore>;
  readonly exercises: Exercises;
  readonly shelf: KeyShelf;
  readonly later: (ms: number, run: () => void) => () => void;
}
/** A host that is alive has this long to send its last word. */
const LAST_WORD_MS = 3000;
/** Further on than a host that comes back could count by opening its page again. */
const EPOCHS = 16;

/**
 * Makes this co-facilitator's page the host: keeps the exercise and the table here, tells the host that was, and opens the exercise,
 * paused. Devices follow by themselves, since their host has named this one. Returns the exercise's id.
 */
export async function takeOver({ guest, exercises, shelf, later }: TakeOverPorts): Promise<Result<string, Trouble>> {
  const keys = await shelf.find(GUEST_SHELF);
  if (!viewOf(guest) || !keys) return fail(trouble('not-found'));
  const handed = handedOver(guest, later);
  await guest.getState().tellTaken();
  await handed;
  const view = viewOf(guest);
  if (!view) return fail(trouble('not-found'));
  const { table, exercise, scenario, entries, clock } = view;
  const dossier = { exercise, scenario, entries, clock };
  const me = deviceId(keys.signing.publicKey);
  const pair = table.members.find((m) => m.id === me)?.pair;
  const next: TableKept = { ...table, ...(pair === undefined ? {} : { before: pair }), epoch: table.epoch + EPOCHS, members: table.members.filter((m) => m.id !== me), invites: [] };
  const adopted = await exercises.adopt(dossier);
  if (!adopted.ok) return adopted;
  await shelf.keep(shelfName(dossier.exercise.id), keys, JSON.stringify(next));
  await exercises.open(dossier.exercise.id);
  return adopted;
}

const viewOf = (guest: StoreApi<GuestStore>): CofacilitatorView | null =>
  (guest.getState().seats.find((s) => s.as === 'cofacilitator')?.view as CofacilitatorView | null | undefined) ?? null;

/** Resolves with the host's last word, or when it has had its time. */
function handedOver(guest: StoreApi<GuestStore>, later: TakeOverPorts['later']): Promise<void> {
  return new Promise((done) => {
    const stop = guest.subscribe(() => {
      if (viewOf(guest)?.isFinal === true) end();
    });
    const cancel = later(LAST_WORD_MS, () => end());
    const end = (): void => {
      stop();
      cancel();
      done();
    };
  });
}
