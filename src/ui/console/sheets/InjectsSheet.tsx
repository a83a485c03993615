import type { HeldInject } from '#core/views/facilitatorViewTypes.ts';
import {
  console_everyone, console_held, console_held_more, console_held_none, console_held_to, console_held_withdrawn, console_injects_title, console_release, console_skip,
} from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { askRelease, askSkip } from '../askInject.ts';
import type { ConsoleControl } from '../control.ts';
import { roleTitles } from '../roles.ts';
import styles from './Sheets.module.css';

/** Every message that has not been delivered: the held ones first, then those that come by themselves. */
export function InjectsSheet({ c }: { readonly c: ConsoleControl }) {
  const held = c.view.held.filter((x) => x.held);
  const more = c.view.held.filter((x) => !x.held);
  return (
    <Sheet title={console_injects_title()} onClose={() => c.change({ sheet: null })} wide>
      <Injects c={c} title={console_held()} injects={held} />
      <Injects c={c} title={console_held_more()} injects={more} />
    </Sheet>
  );
}

function Injects({ c, title, injects }: { readonly c: ConsoleControl; readonly title: string; readonly injects: readonly HeldInject[] }) {
  return (
    <section>
      <h3 className={styles.legend}>{title}</h3>
      {injects.length === 0 && <EmptyLine>{console_held_none()}</EmptyLine>}
      <ul>
        {injects.map((inject) => (
          <li key={inject.id} className={styles.listRow}>
            <span>
              <span className={styles.choiceTitle}>{inject.title}</span>
              <span className={styles.choiceNote}>{console_held_to({ to: roleTitles(c.view, inject.to) || console_everyone() })}</span>
            </span>
            {inject.releasable ? (
              <span className={styles.row}>
                <Button size="dense" onClick={() => askRelease(c, inject)}>{console_release()}</Button>
                <Button size="dense" onClick={() => askSkip(c, inject)}>{console_skip()}</Button>
              </span>
            ) : (
              <span className={styles.note}>{console_held_withdrawn()}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
