/** A row of the table that `npm run test:engines` prints at its end. */
export interface FaultRow {
  readonly engine: string;
  readonly fault: string;
  readonly outcome: string;
}
declare module 'vitest' {
  interface TaskMeta {
    /** Read by .ci/engines.mjs. */
    fault?: FaultRow;
  }
}
