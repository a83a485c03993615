import type { ReactElement } from 'react';
import { useGuest } from '#stores/table/useGuest.ts';
import {
  table_bad, table_bad_title, table_code, table_code_none, table_code_none_title, table_code_title, table_ended, table_ended_title, table_knocking,
  table_knocking_title, table_newer, table_newer_title, table_no_relay, table_no_relay_title, table_reading, table_reading_title, table_reload,
  table_removed, table_removed_title, table_waiting, table_waiting_title,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { AtTable } from './AtTable.tsx';
import { CodeForm } from './CodeForm.tsx';
import { Compare } from './Compare.tsx';
import { ForgetTable } from './ForgetTable.tsx';
import { NameForm } from './NameForm.tsx';
import { SasText } from './SasText.tsx';
import type { TableRooms } from './rooms.ts';
import { TableNotice } from './TableNotice.tsx';

export interface TableRoomProps {
  readonly rooms: TableRooms;
  /** What this page was opened with: decides what "opens no table" means. */
  readonly by: 'nothing' | 'link' | 'code';
  readonly onCode: (text: string) => Promise<boolean>;
  /** Loads the page anew, with the link that it was opened with. */
  readonly onReload: () => void;
}
const BAD = {
  nothing: { title: table_code_title, lead: table_code },
  link: { title: table_bad_title, lead: table_bad },
  code: { title: table_code_none_title, lead: table_code_none },
} as const;

/** A device on its way to the table and at it: one screen for each phase. */
export function TableRoom({ rooms, by, onCode, onReload }: TableRoomProps): ReactElement {
  const phase = useGuest((s) => s.phase);
  const name = useGuest((s) => s.name);
  const reload = <Button kind="primary" size="phone" wide onClick={onReload}>{table_reload()}</Button>;
  const code = <CodeForm onCode={onCode} />;
  switch (phase) {
    case 'reading': return <TableNotice title={table_reading_title()} lead={table_reading()} calls={false} />;
    case 'name': return <NameForm />;
    case 'knocking': return <TableNotice title={table_knocking_title()} lead={table_knocking()}><ForgetTable /></TableNotice>;
    case 'compare': return <Compare />;
    case 'waiting': return <TableNotice title={table_waiting_title()} lead={table_waiting({ name })}><SasText /><ForgetTable /></TableNotice>;
    case 'in': return <AtTable rooms={rooms} />;
    case 'removed': return <TableNotice title={table_removed_title()} lead={table_removed()}>{code}</TableNotice>;
    case 'ended': return <TableNotice title={table_ended_title()} lead={table_ended()}>{code}</TableNotice>;
    case 'bad-link': return <TableNotice title={BAD[by].title()} lead={BAD[by].lead()} calls={by !== 'nothing'}>{code}</TableNotice>;
    case 'newer': return <TableNotice title={table_newer_title()} lead={table_newer()}>{reload}</TableNotice>;
    case 'no-relay': return <TableNotice title={table_no_relay_title()} lead={table_no_relay()}>{reload}</TableNotice>;
  }
}
