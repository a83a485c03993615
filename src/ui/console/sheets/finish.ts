import type { Refusal } from '#core/exercise/command.ts';
import type { ConsoleControl } from '../control.ts';

/** Closes a sheet once what it asked was accepted, unless doing it opened another one in its place. */
export function finish(c: ConsoleControl, send: (inner: ConsoleControl) => Refusal | null): Refusal | null {
  let replaced = false;
  const refusal = send({
    ...c,
    change(part) {
      replaced ||= part.sheet !== undefined && part.sheet !== null;
      c.change(part);
    },
  });
  if (refusal === null && !replaced) c.change({ sheet: null });
  return refusal;
}
