import type { FallbackProps } from 'react-error-boundary';
import { Fault } from '#core/base/fault.ts';
import { app_broken_again, app_broken_code, app_broken_lead, app_broken_library, app_broken_title } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { libraryHref } from '#stores/routes.ts';
import styles from './Notice.module.css';

/** A part of the app could not be fetched: most likely it was built anew since the page was opened. Only the page as a whole helps. */
const isOutdated = (error: unknown): boolean => error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** A bug was met: the log is kept, the room can be opened again. */
export function Broken({ error, resetErrorBoundary }: FallbackProps) {
  const code = error instanceof Fault ? error.code : isOutdated(error) ? 'newer-build' : 'unexpected';
  const again = (): void => (isOutdated(error) ? location.reload() : resetErrorBoundary());
  return (
    <main className={styles.Notice}>
      <h1>{app_broken_title()}</h1>
      <p>{app_broken_lead()}</p>
      <p className={styles.code}>{app_broken_code({ code })}</p>
      <p className={styles.ways}>
        <Button kind="primary" onClick={again}>{app_broken_again()}</Button>
        <ButtonLink href={libraryHref()} onClick={resetErrorBoundary}>{app_broken_library()}</ButtonLink>
      </p>
    </main>
  );
}
