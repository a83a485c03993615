import type { SigningKey } from '#core/ports.ts';
import type { FromSeats, ToSeats } from './seatsMessages.ts';
import { benchSealer, SeatGroup } from './seatGroup.ts';

// A process of many seats, told what to do by the bench that started it; it ends with it.
const groups = new Map<string, SeatGroup>();
let signers: SigningKey[] = [];
const tell = (what: FromSeats): void => void process.send?.(what);

async function take(message: ToSeats): Promise<void> {
  switch (message.do) {
    case 'keys': {
      signers = await Promise.all(Array.from({ length: message.count }, () => benchSealer.newSigningKey()));
      return tell({ told: 'keys', keys: signers.map(({ publicKey }) => [...publicKey]) });
    }
    case 'sit': {
      const group = new SeatGroup(message, tell);
      groups.set(message.group, group);
      return group.open(signers.splice(0, message.members.length));
    }
    case 'commit': return groups.get(message.group)?.commit(message.seat, message.round);
    case 'leave': return groups.get(message.group)?.leave();
  }
}
process.on('message', (message: ToSeats) => void take(message).catch((error: unknown) => tell({ told: 'failed', why: String(error) })));
process.on('disconnect', () => process.exit(0));
