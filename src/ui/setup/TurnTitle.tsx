import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './TurnPage.module.css';

/** Heading of a role's own page; takes the focus, since the curtain that had it is gone. */
export function TurnTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return <h1 ref={heading} tabIndex={-1} className={styles.title}>{children}</h1>;
}
