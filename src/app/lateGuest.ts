import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#core/exercise/command.ts';
import { readDoor } from '#core/table/doorLink.ts';
import { readInvite } from '#core/table/invite.ts';
import { personName } from '#core/table/personName.ts';
import type { GuestPhase, GuestStore } from '#stores/table/guestTypes.ts';
import { NEW_GUEST } from '#stores/table/newGuest.ts';
import type { SeatMemory } from './seatMemory.ts';

export interface LateGuestOptions {
  /** The store behind it, with everything that a table needs: relay, seals, schemas. Called once, when somebody joins. */
  readonly open: () => StoreApi<GuestStore>;
  /** Of the link that this page was opened with; empty: without one. */
  readonly fragment: string;
  readonly memory: SeatMemory;
  readonly plainHttp: boolean;
}
/** Nobody can act before there is a table: no screen shows this. */
const GONE: Refusal = { code: 'not-started', message: '' };
const gone = (): Promise<Refusal> => Promise.resolve(GONE);
const OUTSIDE = { confirm: () => undefined, act: gone, observe: gone, propose: gone, feedback: gone, tellTaken: () => Promise.resolve() };

/** What can be told of a link by itself. */
function phaseOf(fragment: string): GuestPhase {
  const way = readInvite(fragment) ?? readDoor(fragment);
  return way === 'newer' ? 'newer' : way === null ? 'bad-link' : 'name';
}

/**
 * A device whose table comes late: until a person joins, the page has only what asks for the name (issue 3: the relay's part is loaded
 * at joining). A device that was at a table before opens it at once, to come back.
 */
export function lateGuest({ open, fragment, memory, plainHttp }: LateGuestOptions): StoreApi<GuestStore> {
  const store: StoreApi<GuestStore> = createStore<GuestStore>()(() => ({ ...NEW_GUEST, ...OUTSIDE, phase: phaseOf(fragment), plainHttp, knock, leave }));
  function knock(typed: string): boolean {
    const name = personName(typed);
    if (name === null || store.getState().phase !== 'name') return false;
    store.setState({ phase: 'knocking', name });
    follow(store, open(), memory, name);
    return true;
  }
  function leave(): void {
    store.setState({ phase: 'ended' });
  }
  if (memory.isAtTable() && (fragment === '' || store.getState().phase === 'name')) {
    store.setState({ phase: 'reading' });
    follow(store, open(), memory, null);
  }
  return store;
}

/** From now on `store` says what the real one says, whose actions it takes too. `name`: was given already; the real one asks in vain. */
function follow(store: StoreApi<GuestStore>, real: StoreApi<GuestStore>, memory: SeatMemory, name: string | null): void {
  const tell = (now: GuestStore): void => {
    const isNamed = name !== null && (now.phase === 'reading' || now.phase === 'name');
    store.setState(isNamed ? { ...now, phase: 'knocking', name } : now);
    if (now.phase === 'in' || now.phase === 'waiting') memory.keep(true);
    if (now.phase === 'removed' || now.phase === 'ended' || now.phase === 'bad-link') memory.keep(false);
    if (isNamed && now.phase === 'name') now.knock(name);
  };
  real.subscribe(tell);
  tell(real.getState());
}
