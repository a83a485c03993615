import { useEffect, type ReactNode } from 'react';
import type { EvaluatorView } from '#core/views/evaluatorViewTypes.ts';
import { table_objectives_none, table_objectives_title } from '#messages/compiled/messages.js';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { ObjectiveCard } from './ObjectiveCard.tsx';
import styles from './Table.module.css';

export interface EvaluatorDeskProps {
  readonly view: EvaluatorView;
  readonly status: ReactNode;
  readonly foot: ReactNode;
}

/** The objectives of the exercise: what was noted on each, one more note, and a proposed rating. */
export function EvaluatorDesk({ view, status, foot }: EvaluatorDeskProps) {
  useEffect(() => {
    document.title = table_objectives_title();
  }, []);
  return (
    <div className={styles.EvaluatorDesk}>
      <header className={styles.header}>
        <div>
          <h1>{table_objectives_title()}</h1>
          <ExerciseBanner handling={view.title.handling} />
        </div>
        <strong>{scenarioClock(view.clock.clockStart, view.clock.now)}</strong>
      </header>
      {status}
      <main className={styles.objectives}>
        {view.objectives.length === 0 && <EmptyLine>{table_objectives_none()}</EmptyLine>}
        {view.objectives.map((objective) => <ObjectiveCard key={objective.id} objective={objective} view={view} />)}
        {foot}
      </main>
    </div>
  );
}
