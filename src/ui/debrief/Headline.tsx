import type { IncidentMeasure } from '#core/measures/measures.ts';
import {
  debrief_creed, debrief_ended, debrief_headline_back, debrief_headline_none, debrief_headline_open, debrief_headline_out, debrief_headline_share, debrief_headline_slowest,
  debrief_headline_unsound, debrief_no_ending, debrief_running,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { length, type DebriefProps } from './debriefProps.ts';
import { titleOf } from './titles.ts';

/** The incident that took longest from the first look to the end of access; `null` if none has both. */
function slowestOf(incidents: readonly IncidentMeasure[]): IncidentMeasure | null {
  return incidents.filter((incident) => incident.ttr !== null).toSorted((x, y) => (y.ttr ?? 0) - (x.ttr ?? 0))[0] ?? null;
}

/** The finding in one sentence: how long the slowest incident took, and how much of that was work. Minutes, never blame. */
export function headlineWords(incidents: readonly IncidentMeasure[]): string {
  const attacked = incidents.filter((incident) => incident.state !== 'prevented');
  if (attacked.length === 0) return debrief_headline_none();
  if (attacked.some((incident) => incident.state === 'open' || incident.state === 'never-begun')) return debrief_headline_open();
  const slowest = slowestOf(attacked);
  if (slowest === null || slowest.ttr === null) return debrief_headline_none();
  const { minutes, ttr, guards } = slowest;
  const out = guards.reentries > 0 ? debrief_headline_back({ time: length(ttr) }) : debrief_headline_out({ time: length(ttr) });
  if (minutes === null || ttr === 0) return out;
  return `${out} ${debrief_headline_share({ work: percent((minutes.execution + minutes.investigation) / ttr) })}`;
}

/** The finding (none while play goes on, none of a log that was changed), how it ended in the author's words, and that nobody is to blame. */
export function Headline({ record: { scenario, chronicle, brokenAfter }, measures }: DebriefProps) {
  const ending = scenario.endings.find((e) => e.id === measures.ending);
  const ended = { time: scenarioClock(scenario.clockStart, measures.endedAt), ending: ending?.title ?? debrief_no_ending() };
  const slowest = slowestOf(measures.incidents);
  return (
    <section className={styles.headline}>
      <h2>{!chronicle.ended ? debrief_running() : brokenAfter !== null ? debrief_headline_unsound() : headlineWords(measures.incidents)}</h2>
      <p>
        {chronicle.ended && <strong>{debrief_ended(ended)}</strong>}
        {slowest !== null && chronicle.ended && measures.incidents.length > 1 && ` ${debrief_headline_slowest({ count: measures.incidents.length, incident: titleOf(scenario, slowest.id) })}`}
      </p>
      {ending && <Prose prose={ending.prose} className={styles.ending} />}
      <p className={styles.quiet}>{debrief_creed()}</p>
    </section>
  );
}
