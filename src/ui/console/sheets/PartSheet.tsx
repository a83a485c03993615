import { console_part_empty, console_parts_note, console_parts_title, console_role_absent } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import type { ConsoleControl } from '../control.ts';
import { partsOf } from '../partsOf.ts';
import { finish } from './finish.ts';
import styles from './Sheets.module.css';

/** The absent roles, and what waits for each. */
export function PartSheet({ c }: { readonly c: ConsoleControl }) {
  const absent = c.view.roles.filter((role) => role.absent);
  return (
    <Sheet title={console_parts_title()} onClose={() => c.change({ sheet: null })}>
      <p className={styles.note}>{console_parts_note()}</p>
      {absent.map((role) => {
        const parts = partsOf(c.view, role.id);
        return (
          <section key={role.id} aria-label={role.title}>
            <h3 className={styles.legend}>{console_role_absent({ role: role.title })}</h3>
            {parts.length === 0 && <EmptyLine>{console_part_empty()}</EmptyLine>}
            <div className={styles.stack}>
              {parts.map((part) => (
                <Button
                  key={part.key}
                  onClick={() =>
                    finish(c, (inner) => {
                      part.run(inner);
                      return null;
                    })}
                >
                  {part.words}
                </Button>
              ))}
            </div>
          </section>
        );
      })}
    </Sheet>
  );
}
