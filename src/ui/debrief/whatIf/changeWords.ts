import type { Difference } from '#core/rehearse/differences.ts';
import {
  rehearse_better, rehearse_later, rehearse_less, rehearse_longer, rehearse_more, rehearse_not_reached, rehearse_other, rehearse_reached, rehearse_shorter, rehearse_sooner,
  rehearse_worse,
} from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { duration } from '#ui/kit/time.ts';

/** How a figure moves: words, and the way an arrow points; `null` where there is no more or less. */
export interface ChangeWords {
  readonly words: string;
  readonly way: 'up' | 'down' | null;
}

const RATINGS = ['U', 'M', 'S', 'P'];

/** "2 h 40 m shorter", "USD 500 more", "now reached". */
export function changeWords({ kind, part, before, after }: Difference): ChangeWords {
  if (typeof before === 'number' && typeof after === 'number') return moved(kind, part, after - before);
  if (kind === 'objective') return ratingWords(before, after);
  const timed = kind === 'tta' || kind === 'ttr' || kind === 'ttc' || kind === 'mtta' || kind === 'mttr';
  if (!timed) return { words: rehearse_other(), way: null };
  return { words: before === null ? rehearse_reached() : rehearse_not_reached(), way: null };
}

function moved(kind: Difference['kind'], part: string | null, by: number): ChangeWords {
  const way = by < 0 ? 'down' : 'up';
  if (kind === 'harm') {
    const harm = { amount: amount(Math.abs(by), part ?? '') };
    return { words: way === 'down' ? rehearse_less(harm) : rehearse_more(harm), way };
  }
  const time = duration(Math.abs(by));
  if (kind === 'minutes') return { words: way === 'down' ? rehearse_less({ amount: time }) : rehearse_more({ amount: time }), way };
  if (kind === 'ended-at') return { words: way === 'down' ? rehearse_sooner({ time }) : rehearse_later({ time }), way };
  return { words: way === 'down' ? rehearse_shorter({ time }) : rehearse_longer({ time }), way };
}

function ratingWords(before: Difference['before'], after: Difference['after']): ChangeWords {
  const [was, is] = [RATINGS.indexOf(String(before)), RATINGS.indexOf(String(after))];
  if (was < 0 || is < 0) return { words: rehearse_other(), way: null };
  return is > was ? { words: rehearse_better(), way: 'up' } : { words: rehearse_worse(), way: 'down' };
}
