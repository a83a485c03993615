import { app_broken_library, app_lost_lead, app_lost_title } from '#messages/compiled/messages.js';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { libraryHref } from '#stores/routes.ts';
import styles from './Notice.module.css';

/** An address that leads nowhere. */
export function Lost() {
  return (
    <main className={styles.Notice}>
      <h1>{app_lost_title()}</h1>
      <p>{app_lost_lead()}</p>
      <p className={styles.ways}><ButtonLink href={libraryHref()}>{app_broken_library()}</ButtonLink></p>
    </main>
  );
}
