import { useState } from 'react';
import { useGuest } from '#stores/table/useGuest.ts';
import { table_name_label, table_name_send, table_name_title, table_name_who, table_name_wrong } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import styles from './Table.module.css';
import { TableNotice } from './TableNotice.tsx';

/** One field and one button: how the person is called. */
export function NameForm() {
  const knock = useGuest((s) => s.knock);
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const join = () => setWrong(knock(name) ? null : table_name_wrong());
  return (
    <TableNotice title={table_name_title()} calls={false}>
      <form
        className={styles.form}
        onSubmit={(sent) => {
          sent.preventDefault();
          join();
        }}
      >
        <TextField label={table_name_label()} hint={table_name_who()} value={name} onChange={setName} max={60} size="phone" autoComplete="name" />
        {wrong !== null && <InlineMessage kind="late" urgent>{wrong}</InlineMessage>}
        <Button kind="primary" size="phone" wide type="submit">{table_name_send()}</Button>
      </form>
    </TableNotice>
  );
}
