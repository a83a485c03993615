import { SmartphoneIcon } from 'lucide-react';
import { console_devices, console_devices_lost, console_devices_waiting, console_plain_http } from '#messages/compiled/messages.js';
import { Chip } from '#ui/kit/Chip.tsx';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { tableWaits } from './atTheDoor.ts';
import type { ConsoleControl } from './control.ts';

/** Leads to the table, and counts what waits there. An open table over plain http bears its badge always. */
export function DevicesButton({ c }: { readonly c: ConsoleControl }) {
  const { status, mode, relay } = c.table;
  const waits = tableWaits(c.table);
  const lost = status === 'open' && relay !== 'open';
  const label = lost ? console_devices_lost() : waits > 0 ? console_devices_waiting({ count: waits }) : console_devices();
  return (
    <>
      {status === 'open' && mode === 'lan-http' && <Chip kind="due">{console_plain_http()}</Chip>}
      <ActionButton c={c} action={actionOf('devices')} label={label} keyShown={false} icon={<SmartphoneIcon size={16} aria-hidden="true" />} />
    </>
  );
}
