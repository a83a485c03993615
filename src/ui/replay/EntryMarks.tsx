import { useMemo } from 'react';
import type { Moments } from '#core/exercise/moments.ts';
import styles from './Replay.module.css';

/** Where the log has entries, above the slider: a mark each, in one path however many there are. The slider's text says the same. */
export function EntryMarks({ moments }: { readonly moments: Moments }) {
  const path = useMemo(() => {
    const end = Math.max(1, moments.last.at);
    const places = new Set(moments.entries.map((entry) => Math.round((1000 * entry.at) / end)));
    return [...places].map((x) => `M${x} 0V10`).join('');
  }, [moments]);
  return (
    <svg className={styles.marks} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      <path d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
