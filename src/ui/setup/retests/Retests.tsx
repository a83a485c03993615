import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import type { EarlierAction } from '#core/measures/earlierActions.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { setup_retests, setup_retests_lead } from '#messages/compiled/messages.js';
import { StoresContext } from '#stores/StoresContext.ts';
import styles from './Retests.module.css';

const RetestItem = lazy(async () => ({ default: (await import('./RetestItem.tsx')).RetestItem }));

/** How many corrective actions of earlier exercises the next one tests again; which, when it is opened: they tell what comes. Nothing if there are none. */
export function Retests({ scenario }: { readonly scenario: Scenario }) {
  const waiting = useWaiting(scenario.id);
  if (waiting.length === 0) return null;
  return (
    <aside className={styles.Retests}>
      <details>
        <summary>{setup_retests({ count: waiting.length })}</summary>
        <p className={styles.quiet}>{setup_retests_lead()}</p>
        <ul className={styles.list}>
          <Suspense>{waiting.map((action) => <RetestItem key={`${action.createdWall} ${action.mark.key}`} scenario={scenario} action={action} />)}</Suspense>
        </ul>
      </details>
    </aside>
  );
}

function useWaiting(scenario: string): readonly EarlierAction[] {
  const { gapBooks } = useContext(StoresContext);
  const [waiting, setWaiting] = useState<readonly EarlierAction[]>([]);
  useEffect(() => {
    let left = false;
    void gapBooks?.waiting({ scenario }).then((found) => !left && setWaiting(found ?? []));
    return () => {
      left = true;
    };
  }, [gapBooks, scenario]);
  return waiting;
}
