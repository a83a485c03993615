import { useSyncExternalStore } from 'react';
import type { Announcements } from './announcements.ts';
import { announcements as pageAnnouncements } from './announcements.ts';
import styles from './VisuallyHidden.module.css';

/** The page's two live regions, one polite and one assertive. Mount once a page, outside what is replaced on navigation. */
export function Announcer({ announcements = pageAnnouncements }: { readonly announcements?: Announcements | undefined }) {
  const said = useSyncExternalStore(announcements.subscribe, announcements.current, () => null);
  return (
    <div className={styles.VisuallyHidden}>
      <div role="status" aria-live="polite">{said?.politeness === 'polite' ? said.text : ''}</div>
      <div role="alert" aria-live="assertive">{said?.politeness === 'assertive' ? said.text : ''}</div>
    </div>
  );
}
