import type { RunFacts } from '#core/measures/runFacts.ts';
import { programme_axis_n, programme_chart_of, programme_minutes, programme_minutes_none, programme_minutes_of, programme_talk } from '#messages/compiled/messages.js';
import { MINUTES_KINDS, minutesFill } from '#ui/kit/minutesKinds.ts';
import { MinutesSwatch } from '#ui/kit/MinutesSwatch.tsx';
import { duration } from '#ui/kit/time.ts';
import { minutesLines } from '../factLines.ts';
import { timeAxis } from './axis.ts';
import styles from './Charts.module.css';
import { Panel } from './Panel.tsx';
import { halfBar } from './halfBar.ts';
import { Plot, type Shared } from './Plot.tsx';

/** The six kinds of minute of all incidents of a run together, stacked in their fixed order. */
export function MinutesPanel(shared: Shared) {
  const name = programme_minutes();
  const half = halfBar(shared.columns.length);
  const { facts } = shared.chosen.run;
  return (
    <Panel name={name} columns={shared.columns} said={<Legend facts={facts} />}>
      <Plot
        {...shared} axis={timeAxis(Math.max(...shared.columns.map(({ run }) => sumOf(run.facts))))} height={140} from={116} summary={programme_chart_of({ name, count: shared.columns.length })}
        say={({ run }) => [...minutesLines(run.facts), ...(run.facts.minutes === null ? [programme_minutes_none()] : [])].join(' · ')}
        under={{ name: programme_axis_n(), of: ({ run }) => String(run.facts.minutes?.of ?? 0) }}
      >
        {({ run: { facts: { minutes } } }, x, y) => minutes === null
          ? <text className={styles.none} x={x} y={y(0) - 4} textAnchor="middle">–</text>
          : <svg className={styles.place} x={x} width={1} height={1}>{stackOf(minutes).map(({ kind, from, until }) => <rect key={kind} className={styles.minutes} data-kind={kind} x={-half} width={2 * half} y={y(until)} height={y(from) - y(until)} fill={minutesFill(kind)} />)}</svg>}
      </Plot>
    </Panel>
  );
}

function Legend({ facts: { minutes, talkNotCounted } }: { readonly facts: RunFacts }) {
  if (minutes === null) return <p>{programme_minutes_none()}</p>;
  return (
    <>
      <ul className={styles.kinds}>
        {MINUTES_KINDS.map((kind) => <li key={kind}><MinutesSwatch kind={kind} /> <strong>{duration(minutes[kind])}</strong></li>)}
      </ul>
      <p className={styles.quiet}>{[programme_minutes_of({ count: minutes.of }), ...(talkNotCounted ? [programme_talk()] : [])].join(' · ')}</p>
    </>
  );
}

const sumOf = ({ minutes }: RunFacts): number => (minutes === null ? 0 : MINUTES_KINDS.reduce((sum, kind) => sum + minutes[kind], 0));

function stackOf(minutes: NonNullable<RunFacts['minutes']>) {
  let from = 0;
  return MINUTES_KINDS.filter((kind) => minutes[kind] > 0).map((kind) => ({ kind, from, until: (from += minutes[kind]) }));
}
