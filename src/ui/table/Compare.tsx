import { useGuest } from '#stores/table/useGuest.ts';
import { table_compare, table_compare_differ, table_compare_same, table_compare_title } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { SasText } from './SasText.tsx';
import styles from './Table.module.css';
import { TableNotice } from './TableNotice.tsx';

/** Six digits and three words that the facilitator sees too, unless somebody stands between. Both sides have to say that they are the same. */
export function Compare() {
  const confirm = useGuest((s) => s.confirm);
  return (
    <TableNotice title={table_compare_title()}>
      <SasText />
      <p>{table_compare()}</p>
      <div className={styles.form}>
        <Button kind="primary" size="phone" wide onClick={() => confirm(true)}>{table_compare_same()}</Button>
        <Button size="phone" wide onClick={() => confirm(false)}>{table_compare_differ()}</Button>
      </div>
    </TableNotice>
  );
}
