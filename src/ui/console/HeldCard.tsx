import { console_held, console_held_all, console_held_empty, console_release, console_release_aria } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { adHoc } from './adHoc.ts';
import { askRelease } from './askInject.ts';
import type { ConsoleControl } from './control.ts';
import styles from './HeldCard.module.css';

/** Messages held for release by hand; all others that have not come are behind "All messages". */
export function HeldCard({ c }: { readonly c: ConsoleControl }) {
  const held = c.view.held.filter((inject) => inject.held && inject.releasable);
  return (
    <Card title={console_held()} flush
      aside={
        <span className={styles.foot}>
          <ActionButton c={c} size="dense" action={actionOf('injects')} label={console_held_all({ count: c.view.held.length })} keyShown={false} />
          <ActionButton c={c} size="dense" action={actionOf('message')} keyShown={false} />
        </span>
      }
    >
      {held.length === 0 && <div className={styles.empty}><EmptyLine>{console_held_empty()}</EmptyLine></div>}
      <ul className={styles.HeldCard}>
        {held.map((inject) => (
          <li key={inject.id} className={styles.row}>
            <span className={styles.what} title={inject.title}>{inject.title}</span>
            <span role="group" aria-label={console_release_aria({ title: inject.title })}>
              <ActionButton c={c} size="dense" action={adHoc(`release-${inject.id}`, console_release(), (inner) => askRelease(inner, inject))} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
