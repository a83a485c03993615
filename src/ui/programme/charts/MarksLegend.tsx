import type { MeanTime } from '#core/measures/measures.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import { programme_mark_mean, programme_mark_none, programme_mark_one, programme_mark_some, programme_mark_struck } from '#messages/compiled/messages.js';
import { MTTA, MTTR, type SpeedOf } from '../speeds.ts';
import styles from './Charts.module.css';
import { MeanMark } from './MeanMark.tsx';

const like = (n: number, censored: number): MeanTime => ({ n, censored, tau: 0, restrictedMean: 0, median: null, p90: null, completedMean: null });
const KINDS: readonly { readonly words: () => string; readonly mean: MeanTime; readonly credited: boolean; readonly is: (one: SpeedOf) => boolean }[] = [
  { words: programme_mark_mean, mean: like(2, 0), credited: true, is: ({ mean }) => mean.n > 1 },
  { words: programme_mark_one, mean: like(1, 0), credited: true, is: ({ mean }) => mean.n === 1 },
  { words: programme_mark_some, mean: like(3, 1), credited: true, is: ({ mean }) => mean.censored > 0 && mean.censored < mean.n },
  { words: programme_mark_none, mean: like(2, 2), credited: true, is: ({ mean }) => mean.n > 0 && mean.censored === mean.n },
  { words: programme_mark_struck, mean: like(2, 0), credited: false, is: ({ mean, credited }) => mean.n > 0 && !credited },
];

/** What the shapes of the two speeds say; those that occur. */
export function MarksLegend({ facts }: { readonly facts: readonly RunFacts[] }) {
  const shown = facts.flatMap((one) => [MTTA.of(one), MTTR.of(one)]);
  return (
    <ul className={styles.marks}>
      {KINDS.filter(({ is }) => shown.some(is)).map(({ words, mean, credited }) => (
        <li key={words()}>
          <svg width={20} height={24} aria-hidden="true"><MeanMark mean={mean} credited={credited} touched={false} x={10} y={16} /></svg>
          {words()}
        </li>
      ))}
    </ul>
  );
}
