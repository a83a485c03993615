import { programme_chart_of, programme_gap_kind_closed, programme_gap_kind_opened, programme_gap_kind_recurring, programme_gap_kind_retested, programme_gaps, programme_gaps_more, programme_gaps_sub } from '#messages/compiled/messages.js';
import { gapCounts } from '../factLines.ts';
import { Lines } from '../Lines.tsx';
import { countAxis } from './axis.ts';
import styles from './Charts.module.css';
import { halfBar } from './halfBar.ts';
import { Panel } from './Panel.tsx';
import { Plot, type Shared } from './Plot.tsx';

const KINDS = { opened: programme_gap_kind_opened, closed: programme_gap_kind_closed, recurring: programme_gap_kind_recurring, retested: programme_gap_kind_retested } as const;
/** Most runs whose numbers stand at their bars. */
const FEW = 8;
/** Most gaps that are named under a chart. */
const MOST_NAMES = 6;

/** Gaps that each run opened, closed by a retest, found again and tested again; four rows on one scale. `nameOf`: what people call a gap. */
export function GapsPanel({ nameOf, ...shared }: Shared & { readonly nameOf: (key: string) => string }) {
  const { columns, chosen } = shared;
  const half = halfBar(columns.length);
  const axis = { ...countAxis(Math.max(...columns.flatMap(({ gaps }) => Object.values(gapCounts(gaps))))), ticks: [{ at: 0, words: '' }] };
  return (
    <Panel name={programme_gaps()} columns={columns} said={<p className={styles.quiet}>{programme_gaps_sub()}</p>}>
      {(['opened', 'closed', 'recurring', 'retested'] as const).map((kind) => (
        <div key={kind}>
          <p className={styles.row}>{KINDS[kind]({ count: gapCounts(chosen.gaps)[kind] })}</p>
          <Plot {...shared} axis={axis} height={56} from={54} summary={programme_chart_of({ name: KINDS[kind]({ count: gapCounts(chosen.gaps)[kind] }), count: columns.length })} say={({ gaps }) => KINDS[kind]({ count: gapCounts(gaps)[kind] })}>
            {(column, x, y) => {
              const of = gapCounts(column.gaps)[kind];
              return (
                <svg className={styles.place} x={x} width={1} height={1}>
                  {of > 0 && <rect className={styles.bar} x={-half} width={2 * half} y={y(of)} height={y(0) - y(of)} />}
                  {(columns.length <= FEW || column === chosen) && <text className={styles.value} y={y(of) - 4} textAnchor="middle">{of}</text>}
                </svg>
              );
            }}
          </Plot>
          <div className={styles.quiet}><Lines lines={namesOf(shared, kind, nameOf)} none="" /></div>
        </div>
      ))}
    </Panel>
  );
}

/** Which gaps, those first that a retest had closed in one of the runs; what was opened is many, and stands in the debrief. */
function namesOf({ columns, chosen }: Shared, kind: keyof ReturnType<typeof gapCounts>, nameOf: (key: string) => string): readonly string[] {
  if (kind === 'opened' || kind === 'retested') return [];
  const closed = new Set(columns.flatMap(({ gaps }) => gaps.closed));
  const keys = chosen.gaps[kind].toSorted((a, b) => Number(closed.has(b)) - Number(closed.has(a)));
  const names = [...new Set(keys.map(nameOf))];
  const more = names.length - MOST_NAMES;
  return more > 0 ? [...names.slice(0, MOST_NAMES), programme_gaps_more({ count: more })] : names;
}
