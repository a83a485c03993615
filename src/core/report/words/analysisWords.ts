import type { Chronicle } from '../../exercise/chronicle.ts';
import type { GapMeasure } from '../../measures/measures.ts';
import { runningOf, type Stretch } from '../../measures/spans.ts';
import { firstLooks } from '../../measures/timings.ts';
import type { ReportContext } from '../reportContext.ts';
import { lengthWords } from './lengthWords.ts';

/** What the log itself says about why: for alerts that waited, whether their desks were at work meanwhile, and on what. Empty where it says nothing. */
export function analysisWords({ scenario, chronicle }: ReportContext, places: readonly GapMeasure[]): string {
  if (places[0]?.code !== 'ack-late') return '';
  const waits = places.flatMap(({ about }) => waitOf(scenario.alerts.find(({ id }) => id === about), chronicle));
  const waited = waits.reduce((sum, { until, from }) => sum + until - from, 0);
  if (waited === 0) return '';
  const busy = sum(waits, (wait) => atWork(chronicle, wait, () => true));
  const noise = sum(waits, (wait) => atWork(chronicle, wait, (alert) => scenario.alerts.find(({ id }) => id === alert)?.incident === null));
  const rest = waited - busy;
  const onNoise = noise === 0 ? '' : `, ${lengthWords(noise)} of it on false alerts`;
  return ` Of the ${lengthWords(waited)} that these alerts waited in sum, the desks that were to look were at work for ${lengthWords(busy)}${onNoise}; ${rest < 60 ? 'they were never free' : `for ${lengthWords(rest)} they were free`}.`;
}

interface Wait extends Stretch {
  readonly role: string;
}
const sum = (waits: readonly Wait[], of: (wait: Wait) => number): number => waits.reduce((total, wait) => total + of(wait), 0);

function waitOf(alert: { readonly id: string; readonly to: string } | undefined, chronicle: Chronicle): readonly Wait[] {
  const from = chronicle.alerts.find(({ id }) => id === alert?.id)?.raisedAt ?? null;
  const until = alert === undefined ? null : (firstLooks(chronicle).get(alert.id)?.startedAt ?? null);
  return alert === undefined || from === null || until === null ? [] : [{ from, until, role: alert.to }];
}

/** Seconds of a wait in which the desk ran a task of the wanted kind. One desk runs one task at a time, so they do not overlap. */
function atWork({ works, endedAt }: Chronicle, { from, until, role }: Wait, counts: (alert: string | null) => boolean): number {
  const runs = works.filter((work) => work.desk && work.role === role && counts(work.alert)).flatMap((work) => runningOf(work, endedAt));
  return runs.reduce((total, run) => total + Math.max(0, Math.min(until, run.until) - Math.max(from, run.from)), 0);
}
