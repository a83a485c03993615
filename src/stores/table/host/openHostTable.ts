import { toBase64url } from '#core/table/base64url.ts';
import { newDeviceKeys } from '#core/table/deviceKeys.ts';
import { shelfName } from '../shelfName.ts';
import { HostTable, type HostTablePorts } from './hostTable.ts';
import { newTableKept } from './newTableKept.ts';
import type { TableKept } from './tableKept.ts';

/** Opens the table of an exercise: as it was kept, in a new epoch, else (if `isWanted`) a new one; `null`: there is none. */
export async function openHostTable(ports: HostTablePorts & { readonly isWanted: boolean }): Promise<HostTable | null> {
  const found = await ports.shelf.find(shelfName(ports.exercise));
  const kept = found && readKept(found.note);
  if (!kept && !ports.isWanted) return null;
  if (kept?.takenBy !== undefined) {
    ports.store.setState({ takenOver: kept.takenBy });
    void ports.session.getState().giveUp();
    return null;
  }
  const sealer = await ports.sealer();
  if (found && kept) return new HostTable(ports, sealer, found, { ...kept, epoch: kept.epoch + 1 });
  const keys = await newDeviceKeys(sealer);
  return new HostTable(ports, sealer, keys, newTableKept(toBase64url(sealer.random(16))));
}

/** What this page wrote itself; of another version it is not gone on with. */
function readKept(note: string): TableKept | null {
  try {
    const read = JSON.parse(note) as TableKept;
    return read.v === 1 ? read : null;
  } catch {
    return null;
  }
}
