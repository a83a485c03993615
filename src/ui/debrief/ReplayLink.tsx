import type { ReactNode } from 'react';
import type { ReplayWish } from '#stores/replayHref.ts';
import styles from './Debrief.module.css';
import { useWays } from './debriefWays.ts';

interface ReplayLinkProps {
  readonly moment: Partial<ReplayWish>;
  /** What a screen reader is told, where the words alone do not say which moment. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** Opens the replay at a moment, a space before it. Nothing where the screens cannot be drawn again, and on paper. */
export function ReplayLink({ moment, label, children }: ReplayLinkProps) {
  const { replay, printing } = useWays();
  if (replay === null || printing) return null;
  return <>{' '}<a className={styles.link} href={replay(moment)} aria-label={label}>{children}</a></>;
}
