import { useState } from 'react';
import {
  devices_closed, devices_none, devices_none_how, devices_none_title, devices_open_failed, devices_open_table, devices_opening,
} from '#messages/compiled/messages.js';
import type { TableStore } from '#stores/table/tableTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './Devices.module.css';
import { PlaceNote, PlaceTrouble } from './PlaceNote.tsx';

/** What opening the table means here, and the one press that does it; without a relay, what to do instead. */
export function ClosedTable({ table }: { readonly table: TableStore }) {
  const [failed, setFailed] = useState(false);
  if (table.status === 'none') {
    return (
      <div className={styles.stack}>
        <h3 className={styles.heading}>{devices_none_title()}</h3>
        <p className={styles.what}>{devices_none()}</p>
        <p className={styles.what}>{devices_none_how()}</p>
      </div>
    );
  }
  const open = () => {
    setFailed(false);
    void table.openTable().catch(() => setFailed(true));
  };
  return (
    <div className={styles.form}>
      <p className={styles.what}>{devices_closed()}</p>
      <PlaceTrouble table={table} />
      <PlaceNote table={table} />
      {failed && <InlineMessage kind="late" urgent>{devices_open_failed()}</InlineMessage>}
      <div>
        <Button kind="primary" busy={table.status === 'opening' && !failed ? devices_opening() : undefined} onClick={open}>{devices_open_table()}</Button>
      </div>
    </div>
  );
}
