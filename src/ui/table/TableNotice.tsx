import { useEffect, useRef, type ReactNode } from 'react';
import { useGuest } from '#stores/table/useGuest.ts';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { PlainHttp } from './PlainHttp.tsx';
import styles from './Table.module.css';

export interface TableNoticeProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Takes the focus when it comes, so that a screen reader reads it; not the first page that opens. */
  readonly calls?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A page of the way to the table: one sentence that says where one stands, what it means, and at most one thing to do. */
export function TableNotice({ title, lead, calls = true, children }: TableNoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const plainHttp = useGuest((s) => s.plainHttp);
  useEffect(() => {
    document.title = title;
    if (calls) heading.current?.focus();
  }, [title, calls]);
  return (
    <main className={styles.TableNotice}>
      <ExerciseBanner />
      {plainHttp && <PlainHttp />}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </main>
  );
}
