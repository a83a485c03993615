import type { IncidentMeasure } from '../../measures/measures.ts';
import type { ReportContext } from '../reportContext.ts';
import { lengthWords } from './lengthWords.ts';
import { listWords } from './amountWords.ts';

type Incidents = readonly IncidentMeasure[];

/** Why the speed of looking is not credited; `null`: its guard holds. */
export function lookGuard(context: ReportContext, incidents: Incidents): string | null {
  const closed = incidents.flatMap(({ guards }) => guards.closedAsFalse);
  return failing(context, closed.length === 0 ? [] : [`real alerts were closed as something else (${listWords(closed.map(context.quoted))})`]);
}

/** Why the speed of remedy is not credited; `null`: its guard holds. */
export const remedyGuard = (context: ReportContext, incidents: Incidents): string | null => failing(context, incidents.flatMap((incident) => remedyReasons(context, incident)));

function remedyReasons({ quoted }: ReportContext, { id, r, v, guards }: IncidentMeasure): readonly string[] {
  const early = r === null || v === null ? `${quoted(id)} was closed, and its access is not gone` : `${quoted(id)} was closed ${lengthWords(r - v)} before its access was gone`;
  return [...(guards.prematureClosure ? [early] : []), ...(guards.reentries > 0 ? [`the attacker came back into ${quoted(id)}`] : [])];
}

function failing({ brokenAfter }: ReportContext, reasons: readonly string[]): string | null {
  const all = brokenAfter == null ? reasons : [`the log was changed after entry ${brokenAfter}`, ...reasons];
  return all.length === 0 ? null : all.join('; ');
}

/** "Guard holds." or "Guard failed, so not credited: …." */
export const guardWords = (fails: string | null): string => (fails === null ? 'Guard holds.' : `Guard failed, so not credited: ${fails}.`);
