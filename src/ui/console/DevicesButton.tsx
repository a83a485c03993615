import { SmartphoneIcon } from 'lucide-react';
import { console_devices, console_devices_lost, console_devices_waiting } from '#messages/compiled/messages.js';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { tableWaits } from './atTheDoor.ts';
import type { ConsoleControl } from './control.ts';

/** Leads to the table, and counts what waits there. */
export function DevicesButton({ c }: { readonly c: ConsoleControl }) {
  const { status, relay } = c.table;
  const waits = tableWaits(c.table);
  const lost = status === 'open' && relay !== 'open';
  const label = lost ? console_devices_lost() : waits > 0 ? console_devices_waiting({ count: waits }) : console_devices();
  return <ActionButton c={c} action={actionOf('devices')} label={label} keyShown={false} icon={<SmartphoneIcon size={16} aria-hidden="true" />} />;
}
