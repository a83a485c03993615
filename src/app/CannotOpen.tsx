import { app_broken_code, app_broken_library, app_cannot_log, app_cannot_title } from '#messages/compiled/messages.js';
import { libraryHref } from '#stores/routes.ts';
import type { Trouble } from '#stores/sessionTypes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import styles from './Notice.module.css';

/** Why an exercise cannot be resumed, and its log to keep. */
export function CannotOpen({ exercise, failure }: { readonly exercise: string; readonly failure: Trouble | null }) {
  const exportLog = useLibrary((l) => l.exportLog);
  const download = useLibrary((l) => l.download);
  const hasLog = failure?.code !== 'not-found' && failure?.code !== 'locked';
  const save = async () => {
    const log = await exportLog(exercise);
    if (log !== null) download(`${exercise}.jsonl`, log);
  };
  return (
    <main className={styles.Notice}>
      <h1>{app_cannot_title()}</h1>
      <p role="alert">{failure?.message}</p>
      <p className={styles.code}>{app_broken_code({ code: failure?.code ?? 'unexpected' })}</p>
      <p className={styles.ways}>
        {hasLog && <Button onClick={() => void save()}>{app_cannot_log()}</Button>}
        <ButtonLink href={libraryHref()}>{app_broken_library()}</ButtonLink>
      </p>
    </main>
  );
}
