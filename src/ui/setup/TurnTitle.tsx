import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import styles from './TurnPage.module.css';

/** Heading of a role's own page, under the mark "Exercise"; takes the focus, since the curtain that had it is gone. */
export function TurnTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div><ExerciseBanner /></div>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>{children}</h1>
    </>
  );
}
