import type { RunFacts } from '#core/measures/runFacts.ts';
import { programme_axis_due, programme_chart_of, programme_updates, programme_updates_late, programme_updates_missed, programme_updates_none, programme_updates_on } from '#messages/compiled/messages.js';
import { updatesLine } from '../factLines.ts';
import { countAxis } from './axis.ts';
import styles from './Charts.module.css';
import { halfBar } from './halfBar.ts';
import { Panel } from './Panel.tsx';
import { Plot, type Shared } from './Plot.tsx';

const KINDS = [['onTime', programme_updates_on], ['late', programme_updates_late], ['missed', programme_updates_missed]] as const;

/** Updates that were due: on time, late, missed. */
export function UpdatesPanel(shared: Shared) {
  const name = programme_updates();
  const half = halfBar(shared.columns.length);
  const { updates, touched } = shared.chosen.run.facts;
  const axis = countAxis(Math.max(...shared.columns.map(({ run }) => run.facts.updates.due)));
  return (
    <Panel name={name} columns={shared.columns} said={<Legend updates={updates} touched={touched.updates} />}>
      <Plot
        {...shared} axis={axis} height={140} from={116} summary={programme_chart_of({ name, count: shared.columns.length })} say={({ run }) => updatesLine(run.facts)}
        under={{ name: programme_axis_due(), of: ({ run }) => String(run.facts.updates.due) }}
      >
        {({ run }, x, y) => (
          <svg className={styles.place} x={x} width={1} height={1}>
            {stackOf(run.facts.updates).map(({ kind, from, until }) => <rect key={kind} className={styles.update} data-kind={kind} x={-half} width={2 * half} y={y(until)} height={y(from) - y(until)} />)}
            {run.facts.touched.updates && <text className={styles.dagger} x={half + 1} y={y(run.facts.updates.due)}>†</text>}
          </svg>
        )}
      </Plot>
    </Panel>
  );
}

function Legend({ updates, touched }: { readonly updates: RunFacts['updates']; readonly touched: boolean }) {
  if (updates.due === 0) return <p>{programme_updates_none()}</p>;
  return (
    <ul className={styles.kinds}>
      {KINDS.map(([kind, words]) => (
        <li key={kind}>
          <span className={styles.swatch}><svg width={12} height={12} aria-hidden="true"><rect className={styles.update} data-kind={kind} x={1} y={1} width={10} height={10} /></svg>{words()}</span>
          <strong>{updates[kind]}{touched && ' †'}</strong>
        </li>
      ))}
    </ul>
  );
}

function stackOf(updates: RunFacts['updates']) {
  let from = 0;
  return KINDS.filter(([kind]) => updates[kind] > 0).map(([kind]) => ({ kind, from, until: (from += updates[kind]) }));
}
