import styles from './PresenceDot.module.css';

/** `on`: filled, `away`: a ring, `none`: a short line. A word always stands beside it. */
export type Presence = 'on' | 'away' | 'none';

export function PresenceDot({ presence }: { readonly presence: Presence }) {
  return <span className={styles.PresenceDot} data-presence={presence} aria-hidden="true" />;
}
