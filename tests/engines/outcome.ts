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

export const NOTHING_ON_THE_WAY = { onTheWay: { lost: 0, doubled: 0, late: 0 } } as const;

/** Of several tables on which nothing went wrong on the way. */
export function sumOf(all: readonly Outcome[]): Outcome {
  const sum = (of: (outcome: Outcome) => number): number => all.reduce((total, outcome) => total + of(outcome), 0);
  return {
    ...NOTHING_ON_THE_WAY, sent: sum((o) => o.sent), refused: sum((o) => o.refused), lost: sum((o) => o.lost), doubled: sum((o) => o.doubled),
    unequal: sum((o) => o.unequal), devices: sum((o) => o.devices),
  };
}

/** As it stands in the table of `npm run test:engines`. */
export function outcomeInWords({ sent, refused, lost, doubled, unequal, devices, onTheWay }: Outcome): string {
  const way = onTheWay.lost + onTheWay.doubled + onTheWay.late > 0 ? `; on the way ${onTheWay.lost} lost, ${onTheWay.doubled} doubled, ${onTheWay.late} late` : '';
  const some = refused > 0 ? `, ${refused} of them refused` : '';
  return `${lost} lost, ${doubled} doubled, hashes ${unequal === 0 ? 'equal' : `of ${unequal} devices unequal`}  (${sent} commands${some}; ${devices} devices${way})`;
}
