import type { HarmClass } from '#core/scenario/model.ts';
import {
  rehearse_harm_less, rehearse_harm_more, rehearse_nothing, rehearse_out_later, rehearse_out_not, rehearse_out_now, rehearse_out_sooner, rehearse_speeds_same, rehearse_uncredited,
} from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { harmWord } from '#ui/kit/HarmMark.tsx';
import { duration } from '#ui/kit/time.ts';
import { remedyGuardOf } from '../guardWords.ts';
import { titleOf } from '../titles.ts';
import type { BothRuns, Source } from './differenceRows.ts';

/** The finding in sentences: whether and when the attacker is out, whether that may be believed, then harm. Minutes and amounts, never blame. */
export function findingWords(record: Source, runs: BothRuns): string {
  if (runs.differences.length === 0) return rehearse_nothing();
  const said = [...outWords(record, runs), ...harmWords(runs)];
  return said.length === 0 ? rehearse_speeds_same() : said.join(' ');
}

const isIn = (state: string | undefined): boolean => state === 'open' || state === 'never-begun';

function outWords(record: Source, { before, after }: BothRuns): readonly string[] {
  const said = before.incidents.flatMap((was): { readonly words: string; readonly credited: boolean }[] => {
    const is = after.incidents.find(({ id }) => id === was.id);
    const incident = titleOf(record.scenario, was.id);
    if (is !== undefined && was.ttr !== null && is.ttr !== null && is.ttr !== was.ttr) {
      const time = duration(Math.abs(is.ttr - was.ttr));
      const credited = remedyGuardOf(record, was) === null && remedyGuardOf(record, is) === null;
      return [{ words: is.ttr < was.ttr ? rehearse_out_sooner({ incident, time }) : rehearse_out_later({ incident, time }), credited }];
    }
    if (isIn(was.state) && is?.state === 'remediated') return [{ words: rehearse_out_now({ incident }), credited: true }];
    return was.state === 'remediated' && isIn(is?.state) ? [{ words: rehearse_out_not({ incident }), credited: true }] : [];
  });
  return [...said.map(({ words }) => words), ...(said.every(({ credited }) => credited) ? [] : [rehearse_uncredited()])];
}

const harmWords = ({ differences }: BothRuns): readonly string[] =>
  differences.flatMap(({ kind, of, part, before, after }) => {
    if (kind !== 'harm' || typeof before !== 'number' || typeof after !== 'number') return [];
    const said = { harm: harmWord(of as HarmClass), amount: amount(Math.abs(after - before), part ?? '') };
    return [after < before ? rehearse_harm_less(said) : rehearse_harm_more(said)];
  });
