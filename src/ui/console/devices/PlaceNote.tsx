import {
  devices_at, devices_badge_http, devices_mode_hosted, devices_mode_lan, devices_mode_lan_http, devices_mode_loopback, devices_mode_windows,
  devices_relay_closed, devices_relay_connecting, devices_words, devices_words_how,
} from '#messages/compiled/messages.js';
import type { TableState } from '#stores/table/tableTypes.ts';
import { Chip } from '#ui/kit/Chip.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './Devices.module.css';

const MODE = {
  windows: devices_mode_windows, loopback: devices_mode_loopback, lan: devices_mode_lan, 'lan-http': devices_mode_lan_http, hosted: devices_mode_hosted,
} as const;

/** What is wrong with the way to the table. Plain http bears its badge always. */
export function PlaceTrouble({ table }: { readonly table: TableState }) {
  return (
    <>
      {table.mode === 'lan-http' && <div><Chip kind="due">{devices_badge_http()}</Chip></div>}
      {table.status === 'open' && table.relay === 'connecting' && <InlineMessage>{devices_relay_connecting()}</InlineMessage>}
      {table.status === 'open' && table.relay === 'closed' && <InlineMessage kind="late">{devices_relay_closed()}</InlineMessage>}
    </>
  );
}

/** Where devices find the table and what that protects, in words. */
export function PlaceNote({ table }: { readonly table: TableState }) {
  return (
    <div className={styles.stack}>
      <p className={styles.what}>{MODE[table.mode]()}</p>
      {table.seats !== null && <p className={styles.note}>{devices_at({ address: table.seats })}</p>}
      <CertificateWords table={table} />
    </div>
  );
}

/** The certificate of this laptop: digits to compare with what a phone's browser shows of it, words to know it again by; nothing if it has none. */
export function CertificateWords({ table: { words, fingerprint } }: { readonly table: Pick<TableState, 'words' | 'fingerprint'> }) {
  if (words.length === 0) return null;
  return (
    <dl className={styles.compare}>
      <dt>{devices_words()}</dt>
      <dd className={styles.words}>{words.join(' ')}</dd>
      {fingerprint !== null && <dd className={styles.fingerprint}>{fingerprint}</dd>}
      <dd className={styles.note}>{devices_words_how()}</dd>
    </dl>
  );
}
