import type { Seconds } from '../base/duration.ts';
import type { Expr } from '../scenario/condition.ts';

/** The time of what cannot happen. */
export const NEVER: Seconds = Number.POSITIVE_INFINITY;

/** What a condition is judged by: the earliest second at which a name can be true, and whether it can be false at all. */
export interface NameTimes {
  at(name: string): Seconds;
  /** False only for what is true from T+0 on and stays so. */
  canFail(name: string): boolean;
  readonly horizon: Seconds;
}

/** A second before which the condition cannot hold; `NEVER` if it cannot before the horizon. Names are taken as independent. */
export function earliestHold(expr: Expr, names: NameTimes): Seconds {
  switch (expr.op) {
    case 'name':
      return names.at(expr.name);
    case 'time':
      return expr.at <= names.horizon ? expr.at : NEVER;
    case 'not':
      return earliestFail(expr.of, names);
    case 'and':
      return Math.max(...expr.all.map((part) => earliestHold(part, names)));
    case 'or':
      return Math.min(...expr.all.map((part) => earliestHold(part, names)));
  }
}

function earliestFail(expr: Expr, names: NameTimes): Seconds {
  switch (expr.op) {
    case 'name':
      return names.canFail(expr.name) ? 0 : NEVER;
    case 'time':
      return expr.at > 0 ? 0 : NEVER;
    case 'not':
      return earliestHold(expr.of, names);
    case 'and':
      return Math.min(...expr.all.map((part) => earliestFail(part, names)));
    case 'or':
      return Math.max(...expr.all.map((part) => earliestFail(part, names)));
  }
}
