import { console_log_empty, console_log_title } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import type { ConsoleControl } from '../control.ts';
import styles from './Sheets.module.css';

/** The newest entries of the log, the last one first. */
export function LogSheet({ c }: { readonly c: ConsoleControl }) {
  const { log, clock } = c.view;
  return (
    <Sheet title={console_log_title()} onClose={() => c.change({ sheet: null })} wide>
      {log.length === 0 && <EmptyLine>{console_log_empty()}</EmptyLine>}
      <ol className={styles.scroll} tabIndex={0} aria-label={console_log_title()}>
        {log.toReversed().map((line) => (
          <li key={line.seq} className={styles.logRow}>
            <span className={styles.time}>{scenarioClock(clock.clockStart, line.at, true)}</span>
            <span>{line.by} {line.text}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
