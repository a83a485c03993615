import type { IncidentMeasure } from '#core/measures/measures.ts';
import {
  debrief_creed, debrief_ended, debrief_headline_none, debrief_headline_open, debrief_headline_out, debrief_headline_share, debrief_no_ending, debrief_running,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { length, type DebriefProps } from './debriefProps.ts';

/** The finding in one sentence: how long the slowest incident took, and how much of that was work. Minutes, never blame. */
export function headlineWords(incidents: readonly IncidentMeasure[]): string {
  const attacked = incidents.filter((incident) => incident.state !== 'prevented');
  if (attacked.length === 0) return debrief_headline_none();
  if (attacked.some((incident) => incident.state === 'open' || incident.state === 'never-begun')) return debrief_headline_open();
  const slowest = attacked.filter((incident) => incident.ttr !== null).toSorted((x, y) => (y.ttr ?? 0) - (x.ttr ?? 0))[0];
  if (slowest === undefined || slowest.ttr === null) return debrief_headline_none();
  const { minutes, ttr } = slowest;
  if (minutes === null || ttr === 0) return debrief_headline_out({ time: length(ttr) });
  return debrief_headline_share({ time: length(ttr), work: percent((minutes.execution + minutes.investigation) / ttr) });
}

/** The finding, how it ended in the author's words, and that nobody is to blame. */
export function Headline({ record: { scenario, chronicle }, measures }: DebriefProps) {
  const ending = scenario.endings.find((e) => e.id === measures.ending);
  const ended = { time: scenarioClock(scenario.clockStart, measures.endedAt), ending: ending?.title ?? debrief_no_ending() };
  return (
    <section className={styles.headline}>
      <h2>{headlineWords(measures.incidents)}</h2>
      <p>{chronicle.ended ? debrief_ended(ended) : debrief_running()}</p>
      {ending && <Prose prose={ending.prose} />}
      <p className={styles.quiet}>{debrief_creed()}</p>
    </section>
  );
}
