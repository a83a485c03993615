import { useGuest } from '#stores/table/useGuest.ts';
import { table_compare, table_compare_title, table_compare_words } from '#messages/compiled/messages.js';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import { ForgetTable } from './ForgetTable.tsx';
import styles from './Table.module.css';
import { TableNotice } from './TableNotice.tsx';

/** Six digits and three words that the facilitator sees too, unless somebody stands between. */
export function Compare() {
  const sas = useGuest((s) => s.sas);
  return (
    <TableNotice title={table_compare_title()}>
      {sas !== null && (
        <>
          <p className={styles.digits}>
            <span aria-hidden="true">{sas.digits.slice(0, 3)} {sas.digits.slice(3)}</span>
            <VisuallyHidden>{sas.digits.split('').join(' ')}</VisuallyHidden>
          </p>
          <ul className={styles.words} aria-label={table_compare_words()}>{sas.words.map((word) => <li key={word}>{word}</li>)}</ul>
        </>
      )}
      <p>{table_compare()}</p>
      <ForgetTable />
    </TableNotice>
  );
}
