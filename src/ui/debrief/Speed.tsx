import type { ReactNode } from 'react';
import type { MeanTime } from '#core/measures/measures.ts';
import { debrief_n, debrief_n_all, debrief_n_one, debrief_spread, debrief_talk_short } from '#messages/compiled/messages.js';
import { atLeast } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { length } from './debriefProps.ts';
import { Credited, Guard } from './Guard.tsx';

export interface SpeedProps {
  readonly name: string;
  /** Its definition. */
  readonly is: string;
  readonly mean: MeanTime;
  /** Said instead of a value when there is nothing to measure; never 0. */
  readonly none: string;
  /** Why the guard fails, `null` if it holds. */
  readonly guard: string | null;
  readonly talkNotCounted: boolean;
  /** † stands behind the value. */
  readonly touched: boolean;
  /** The single cases, or what touched it. */
  readonly children?: ReactNode;
}

/** A mean as it may be said: censored alone "at least", else the restricted mean; `null` with nothing to measure. */
export function meanWords({ n, censored, restrictedMean }: MeanTime): string | null {
  if (restrictedMean === null) return null;
  return n > 0 && censored === n ? atLeast(restrictedMean) : length(restrictedMean);
}

/** One speed: value, n and censoring; beside it definition, spread, guard and †. */
export function Speed({ name, is, mean, none, guard, touched, talkNotCounted, children }: SpeedProps) {
  const value = meanWords(mean);
  return (
    <section className={styles.measure} aria-label={name} data-measure={name}>
      <div>
        <h3>{name}</h3>
        {value === null ? <p>{none}</p> : <p className={styles.value}><Credited words={value} credited={guard === null} />{touched && ' †'}</p>}
        {value !== null && <p className={styles.quiet}>{countWords(mean)}</p>}
      </div>
      <div>
        <p>{is}</p>
        {mean.n > 1 && <p className={styles.quiet}>{spread(mean)}</p>}
        {value !== null && <Guard fails={guard} />}
        {talkNotCounted && <p className={styles.quiet}>{debrief_talk_short()}</p>}
        {children}
      </div>
    </section>
  );
}

/** "n = 2, none open at the end" */
export function countWords({ n, censored }: MeanTime): string {
  if (n === 1) return debrief_n_one();
  return censored === 0 ? debrief_n_all({ n }) : debrief_n({ n, censored });
}

const spread = (mean: MeanTime): string =>
  debrief_spread({ tau: length(mean.tau), median: length(mean.median), p90: length(mean.p90), completed: length(mean.completedMean) });
