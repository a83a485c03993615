import type { MeanTime } from '#core/measures/measures.ts';
import {
  debrief_guard_holds, debrief_n, debrief_n_one, debrief_not_credited, debrief_spread, debrief_talk_short, debrief_touched,
} from '#messages/compiled/messages.js';
import { atLeast } from '#ui/kit/time.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './Debrief.module.css';
import { length } from './debriefProps.ts';

export interface SpeedProps {
  readonly name: string;
  readonly is: string;
  readonly mean: MeanTime;
  /** Said instead of a value when there is nothing to measure; never 0. */
  readonly none: string;
  /** Why the guard fails, `null` if it holds. */
  readonly guard: string | null;
  readonly touched: boolean;
  readonly talkNotCounted: boolean;
}

/** A mean as it may be said: censored alone "at least", else the restricted mean; `null` with nothing to measure. */
export function meanWords({ n, censored, restrictedMean }: MeanTime): string | null {
  if (restrictedMean === null) return null;
  return n > 0 && censored === n ? atLeast(restrictedMean) : length(restrictedMean);
}

/** One speed: value, n and censoring; beside it definition, spread, guard and †. */
export function Speed({ name, is, mean, none, guard, touched, talkNotCounted }: SpeedProps) {
  const value = meanWords(mean);
  return (
    <section className={styles.measure} aria-label={name} data-measure={name}>
      <div>
        <h3>{name}</h3>
        {value === null ? <p>{none}</p> : <Value value={value} guard={guard} touched={touched} />}
        {value !== null && <p className={styles.quiet}>{mean.n === 1 ? debrief_n_one() : debrief_n({ n: mean.n, censored: mean.censored })}</p>}
      </div>
      <div>
        <p>{is}</p>
        {mean.n > 1 && <p className={styles.quiet}>{spread(mean)}</p>}
        {value !== null && <p className={guard === null ? styles.done : styles.late}>{guard ?? debrief_guard_holds()}</p>}
        {touched && <p className={styles.quiet}>{debrief_touched()}</p>}
        {talkNotCounted && <p className={styles.quiet}>{debrief_talk_short()}</p>}
      </div>
    </section>
  );
}

function Value({ value, guard, touched }: Pick<SpeedProps, 'guard' | 'touched'> & { readonly value: string }) {
  return (
    <p className={styles.value}>
      {guard === null ? value : <s>{value}</s>}
      {guard !== null && <VisuallyHidden> {debrief_not_credited()}</VisuallyHidden>}
      {touched && ' †'}
    </p>
  );
}

const spread = (mean: MeanTime): string =>
  debrief_spread({ tau: length(mean.tau), median: length(mean.median), p90: length(mean.p90), completed: length(mean.completedMean) });
