import type { FaultCount } from './faultyRelay.ts';

/** What a fault cost. */
export interface Outcome {
  /** Commands that devices gave, and how many of them the rules or limits refused. */
  readonly sent: number;
  readonly refused: number;
  /** Accepted and not in the log, or never answered. */
  readonly lost: number;
  /** In the log twice, or in it though its device was told that it was refused. */
  readonly doubled: number;
  /** Devices with a stream whose view has another hash than the host's. */
  readonly unequal: number;
  readonly devices: number;
  readonly onTheWay: FaultCount;
}

/** As it stands in the table of `npm run test:engines`. */
export function outcomeInWords({ sent, refused, lost, doubled, unequal, devices, onTheWay }: Outcome): string {
  const way = onTheWay.lost + onTheWay.doubled + onTheWay.late > 0 ? `; on the way ${onTheWay.lost} lost, ${onTheWay.doubled} doubled, ${onTheWay.late} late` : '';
  const some = refused > 0 ? `, ${refused} of them refused` : '';
  return `${lost} lost, ${doubled} doubled, hashes ${unequal === 0 ? 'equal' : `of ${unequal} devices unequal`}  (${sent} commands${some}; ${devices} devices${way})`;
}
