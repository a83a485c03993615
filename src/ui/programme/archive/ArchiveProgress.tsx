import {
  archive_checking, archive_checking_of, archive_saving, archive_saving_of, archive_stop, archive_taking, archive_taking_of, archive_unpacking, archive_unpacking_of,
} from '#messages/compiled/messages.js';
import type { ArchiveWork } from '#stores/programme/archive/archiveTypes.ts';
import { useArchive } from '#stores/programme/archive/useArchive.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ProgressBar } from '#ui/kit/ProgressBar.tsx';
import styles from './Archive.module.css';

type Busy = Extract<ArchiveWork, { readonly done: number }>;

const WORDS: Readonly<Record<Busy['step'], readonly [what: () => string, of: (counts: { readonly done: number; readonly of: number }) => string]>> = {
  saving: [archive_saving, archive_saving_of],
  unpacking: [archive_unpacking, ({ done, of }) => archive_unpacking_of({ done: megabytes(done), of: megabytes(of) })],
  checking: [archive_checking, archive_checking_of],
  taking: [archive_taking, archive_taking_of],
};
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** How far it has come, in words and as a bar. What is being taken in cannot be stopped: nobody could say how much of it came in. */
export function ArchiveProgress({ step, done, of }: Busy) {
  const close = useArchive((archive) => archive.close);
  const [what, counted] = WORDS[step];
  return (
    <div className={styles.progress}>
      <p role="status">{what()}</p>
      <ProgressBar label={what()} done={done} of={of} words={counted({ done, of })} />
      <p className={styles.note}>{counted({ done, of })}</p>
      {step !== 'taking' && <div className={styles.actions}><Button kind="quiet" onClick={close}>{archive_stop()}</Button></div>}
    </div>
  );
}
