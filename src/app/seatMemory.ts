/** Whether this device was at a table when its page went: only then the page has something to come back to. */
export interface SeatMemory {
  readonly isAtTable: () => boolean;
  readonly keep: (isAtTable: boolean) => void;
}
const KEY = 'hotwash.at-table';

/** Kept beside the keys, which say more but take long to read. Where a browser keeps nothing readable, it may have been at one. */
export function seatMemory(shelf: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): SeatMemory {
  const orElse = <Value>(value: Value, run: () => Value): Value => {
    try {
      return run();
    } catch {
      return value;
    }
  };
  return {
    isAtTable: () => orElse(true, () => shelf().getItem(KEY) !== null),
    keep: (isAtTable) => orElse(undefined, () => (isAtTable ? shelf().setItem(KEY, '1') : shelf().removeItem(KEY))),
  };
}
