import { table_broken, table_broken_title, table_reload } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { TableNotice } from './TableNotice.tsx';

/** A bug was met, or a part of the page could not be fetched: the place at the table is kept, so that a reload is enough. */
export function BrokenTable({ onReload }: { readonly onReload: () => void }) {
  return (
    <TableNotice title={table_broken_title()} lead={table_broken()}>
      <Button kind="primary" size="phone" wide onClick={onReload}>{table_reload()}</Button>
    </TableNotice>
  );
}
