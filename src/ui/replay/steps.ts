import type { Instant, Moments } from '#core/exercise/moments.ts';

/** A way to another moment. */
export type Step = 'minute-back' | 'minute-on' | 'entry-back' | 'entry-on' | 'ten-back' | 'ten-on' | 'first' | 'last';

const MINUTE = 60;
/** On the slider. Up is on, as sliders have it. */
const KEYS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowLeft', 'minute-back'], ['ArrowRight', 'minute-on'], ['ArrowDown', 'entry-back'], ['ArrowUp', 'entry-on'],
  ['PageDown', 'ten-back'], ['PageUp', 'ten-on'], ['Home', 'first'], ['End', 'last'],
]);

/** The step of a key, `null` if it makes none. */
export const stepOfKey = (key: string): Step | null => KEYS.get(key) ?? null;

/** Where a step leads. */
export function stepTo(moments: Moments, { at, seq }: Instant, step: Step): Instant {
  switch (step) {
    case 'minute-back': return moments.instant(at - MINUTE);
    case 'minute-on': return moments.instant(at + MINUTE);
    case 'ten-back': return moments.instant(at - 10 * MINUTE);
    case 'ten-on': return moments.instant(at + 10 * MINUTE);
    case 'first': return moments.first;
    case 'last': return moments.last;
    case 'entry-on': return moments.after(moments.entries.find((entry) => entry.seq > seq)?.seq ?? seq);
    case 'entry-back': return entryBack(moments, { at, seq });
  }
}

/** To the moment of the entry that stands, if the clock has gone on since, else to the one before it. */
function entryBack(moments: Moments, { at, seq }: Instant): Instant {
  const here = moments.after(seq);
  if (here.at < at) return here;
  return moments.after(moments.entries.findLast((entry) => entry.seq < seq)?.seq ?? 0);
}
