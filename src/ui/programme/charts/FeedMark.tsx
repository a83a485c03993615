import type { FeedMeasure } from '#core/measures/measures.ts';
import styles from './Charts.module.css';

const PATHS: Readonly<Record<FeedMeasure['state'], string>> = {
  meets: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', 'not-shown': 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', fails: 'M-4-4L4 4M-4 4L4-4', none: 'M-3 0H3',
};

/** What a feed shows against 90 %: filled = meets it, hollow = not shown yet, cross = below it, dash = no alert yet. */
export function FeedMark({ state, x = 0, y = 0 }: { readonly state: FeedMeasure['state']; readonly x?: string | number; readonly y?: number }) {
  return (
    <svg className={styles.place} x={x} y={y} width={1} height={1}>
      <path className={state === 'meets' || state === 'not-shown' ? styles.mark : styles.stroke} data-hollow={state === 'not-shown'} d={PATHS[state]} />
    </svg>
  );
}
