import { table_plain_http } from '#messages/compiled/messages.js';
import styles from './Table.module.css';

/** The badge of a page over plain http (RELAY 6, mode D): always there, in words. */
export function PlainHttp() {
  return <p className={styles.badge}>{table_plain_http()}</p>;
}
