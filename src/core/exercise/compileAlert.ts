import type { Alert } from '../scenario/model.ts';
import type { Names } from './names.ts';
import type { CompiledAlert } from './program.ts';

/** Seconds that a look takes where the holder's tier has no `Finding` (SPEC 2.5, P08). */
export const EMPTY_LOOK = 600;

/** Numbers what play needs of an alert. `incident`: index of its incident, −1 for none. */
export function compileAlert({ id, at, after, place, findings }: Alert, incident: number, names: Names): CompiledAlert {
  const name = (part: string): number => names.of(`${id}.${part}`);
  return {
    incident,
    at,
    after,
    place,
    raised: name('raised'),
    acknowledged: name('acknowledged'),
    closed: name('closed'),
    escalated: name('escalated'),
    findings: findings.map((f) => ({ tier: f.tier, place: f.place, takes: f.takes, sets: f.sets.map((fact) => names.of(fact)) })),
    emptyLook: { tier: null, place, takes: EMPTY_LOOK, sets: [] },
  };
}
