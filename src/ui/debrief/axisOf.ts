/** Where a quantity stands on a straight axis that begins at 0, px. */
export interface Axis {
  (quantity: number): number;
  /** Where the axis ends, px. */
  readonly end: number;
}

/** An axis from 0 to `until`, drawn between two px; downwards too. A library's scale would bring colours and number formats for one multiplication. */
export function axisOf(until: number, from: number, to: number): Axis {
  const px = until === 0 ? 0 : (to - from) / until;
  return Object.assign((quantity: number) => from + quantity * px, { end: to });
}
