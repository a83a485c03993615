import type { MeanTime } from '#core/measures/measures.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import { programme_axis_n, programme_chart_of, programme_not_credited } from '#messages/compiled/messages.js';
import { MeanFigure } from '../MeanFigure.tsx';
import { caseWords, meanWords } from '../meanWords.ts';
import type { Speed } from '../speeds.ts';
import { timeAxis } from './axis.ts';
import styles from './Charts.module.css';
import { MeanMark } from './MeanMark.tsx';
import { Panel } from './Panel.tsx';
import { Plot, type Shared } from './Plot.tsx';

/** MTTA or MTTR of each run: no line joins them, for nothing is known between two runs. */
export function MeanPanel({ speed, ...shared }: Shared & { readonly speed: Speed }) {
  const name = speed.name();
  const axis = timeAxis(Math.max(...shared.columns.map(({ run }) => onScale(speed.of(run.facts).mean) ?? 0)));
  return (
    <Panel name={name} columns={shared.columns} said={<MeanFigure {...speed.of(shared.chosen.run.facts)} />}>
      <Plot
        {...shared} axis={axis} height={140} from={116} summary={programme_chart_of({ name, count: shared.columns.length })} say={({ run }) => sayMean(speed, run.facts)}
        under={{ name: programme_axis_n(), of: ({ run }) => String(speed.of(run.facts).mean.n) }}
      >
        {({ run }, x, y) => {
          const one = speed.of(run.facts);
          if (one.mean.n === 0) return <text className={styles.none} x={x} y={y(0) - 4} textAnchor="middle">–</text>;
          return <MeanMark {...one} x={x} y={y(onScale(one.mean) ?? axis.top)} />;
        }}
      </Plot>
    </Panel>
  );
}

/** Of several incidents none of which was reached, the mean is the horizon and nothing more: it stands above the axis, and does not stretch it. */
const onScale = ({ n, censored, restrictedMean }: MeanTime): number | null => (n > 1 && censored === n ? null : restrictedMean);

function sayMean(speed: Speed, facts: RunFacts): string {
  const { mean, credited, touched, beside } = speed.of(facts);
  const value = `${meanWords(mean)}${touched ? ' †' : ''}`;
  return [value, ...[caseWords(mean) ?? []].flat(), ...(credited ? [] : [programme_not_credited()]), ...beside].join(' · ');
}
