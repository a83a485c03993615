import { foundByHunt } from '../../measures/foundByHunt.ts';
import type { IncidentMeasure, IncidentState } from '../../measures/measures.ts';
import type { ReportContext } from '../reportContext.ts';
import { guardWords, lookGuard, remedyGuard } from '../words/guardWords.ts';
import { reachedWords } from '../words/lengthWords.ts';

interface Speed {
  readonly text: string;
  readonly reached: boolean;
}
/** One incident with its durations in words, each "not reached" rather than 0. */
export interface IncidentRow {
  readonly name: string;
  readonly state: string;
  readonly ttd: string;
  readonly tta: Speed;
  readonly ttc: string;
  readonly ttr: Speed;
  readonly dwell: string;
  readonly by: string;
  readonly lookFails: boolean;
  readonly remedyFails: boolean;
  readonly guards: string;
}
const STATES: Readonly<Record<IncidentState, string>> = {
  remediated: 'attacker out', open: 'access not gone at the end', 'never-begun': 'never begun', prevented: 'prevented', 'gone-before-look': 'gone before anyone looked',
};
const MANNERS = { manual: 'hand', automation: 'automation', assisted: 'hand and automation' } as const;

export const incidentRows = (context: ReportContext): readonly IncidentRow[] => context.measures.incidents.map((incident) => rowOf(context, incident));

function rowOf(context: ReportContext, incident: IncidentMeasure): IncidentRow {
  const { title, dagger } = context;
  const { id, a, k, state, ttd, tta, ttc, ttr, dwell, remediatedBy } = incident;
  const look = lookGuard(context, [incident]);
  const remedy = remedyGuard(context, [incident]);
  // Where no access was gained, or it was gone before anyone looked, there is nothing to reach.
  const none = state === 'prevented' || state === 'gone-before-look';
  const say = (time: number | null): string => (time === null && none ? '–' : reachedWords(time));
  const fails = [...new Set([look, remedy].filter((reason) => reason !== null))].join('; ');
  return {
    name: `${title(id)}${dagger(`tta(${id})`, `ttr(${id})`, `ttc(${id})`)}`, state: STATES[state], ttd: a === null ? 'no alert' : say(ttd), ttc: say(ttc), dwell: say(dwell),
    tta: { text: foundByHunt({ a, k }) ? 'found by hunt' : a === null ? 'no alert' : say(tta), reached: tta !== null }, ttr: { text: say(ttr), reached: ttr !== null },
    by: remediatedBy === null ? '–' : MANNERS[remediatedBy], lookFails: look !== null, remedyFails: remedy !== null, guards: guardWords(fails === '' ? null : fails),
  };
}
