import { useState, type ReactNode } from 'react';
import { devices_done, devices_read_only, devices_taken_over, devices_title } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import type { ConsoleControl } from '../control.ts';
import { ClosedTable } from './ClosedTable.tsx';
import type { Shown } from './devicesProps.ts';
import { InviteSheet } from './InviteSheet.tsx';
import { OpenTable, useTableTab } from './OpenTable.tsx';

/** The table: open it, invite, admit, look after who is there, close it. An invite is shown large in its place. */
export function DevicesSheet({ c }: { readonly c: ConsoleControl }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [tab, setTab] = useTableTab(c);
  if (shown !== null && c.table.status === 'open') return <InviteSheet c={c} shown={shown} onBack={() => setShown(null)} />;
  const close = () => c.change({ sheet: null });
  return (
    <Sheet title={devices_title()} onClose={close} wide actions={<Button onClick={close}>{devices_done()}</Button>}>
      {looksOn(c) ?? (c.table.status === 'open' ? <OpenTable c={c} onShow={setShown} tab={tab} onTab={setTab} /> : <ClosedTable table={c.table} />)}
    </Sheet>
  );
}

/** Why nothing can be done here; `null` if it can. */
function looksOn(c: ConsoleControl): ReactNode {
  if (c.table.takenOver !== null) return <InlineMessage>{devices_taken_over()}</InlineMessage>;
  return c.session.readOnly ? <InlineMessage>{devices_read_only()}</InlineMessage> : null;
}
