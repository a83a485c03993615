import {
  library_file_close, library_log_about, library_log_broken, library_log_line, library_log_no_reader, library_log_problems, library_log_read,
  library_log_sound, library_log_title, library_log_unusable,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './FilePanel.module.css';
import type { ReadLogFile } from './readLogFile.ts';

/** Problems of a broken chain that are spelled out. */
const MOST_SHOWN = 20;

interface LogFilePanelProps {
  readonly log: ReadLogFile;
  readonly onRead: ((log: ReadLogFile & { readonly kind: 'log' }) => void) | undefined;
  readonly onClose: () => void;
}

/** What the check of a log file found: whole, broken (it can still be read), or no log at all. */
export function LogFilePanel({ log, onRead, onClose }: LogFilePanelProps) {
  const close = <Button size="dense" kind="quiet" onClick={onClose}>{library_file_close()}</Button>;
  if (log.kind === 'unusable') {
    return (
      <Card title={log.name} aside={close}>
        <InlineMessage kind="late" urgent>{library_log_unusable({ name: log.name, why: log.why })}</InlineMessage>
      </Card>
    );
  }
  const { header, entries, brokenAfter, problems } = log;
  return (
    <Card title={library_log_title({ title: header.scenario })} aside={close}>
      <div className={styles.FilePanel}>
        <p>{library_log_about({ entries, version: header.version })}</p>
        <InlineMessage kind={brokenAfter === null ? 'done' : 'late'} urgent>
          {brokenAfter === null ? library_log_sound() : library_log_broken({ entry: brokenAfter })}
        </InlineMessage>
        {problems.length > 0 && (
          <ol className={styles.list} aria-label={library_log_problems()}>
            {problems.slice(0, MOST_SHOWN).map((problem, place) => (
              <li key={place} className={styles.problem}>
                <span className={styles.where}>{library_log_line({ line: problem.line })}</span>
                {problem.message}
              </li>
            ))}
          </ol>
        )}
        {onRead === undefined ? <p className={styles.hint}>{library_log_no_reader()}</p> : <div><Button onClick={() => onRead(log)}>{library_log_read()}</Button></div>}
      </div>
    </Card>
  );
}
