import { expect } from 'vitest';
import type { Grant } from '#core/table/grant.ts';
import type { Engine } from './engine.ts';
import { NOTHING_ON_THE_WAY, sumOf, type Outcome } from './outcome.ts';
import { joined, realTable, unequalAt, type Seated } from './realTable.ts';

const manager: Grant = { kind: 'role', role: 'manager' };
const SEATS: readonly Grant[] = [manager, manager, { kind: 'role', role: 'triage' }];
const ROUNDS = 5;

/** One table with the rules of play: two devices at one desk commit its decision in the same instant, for different options. */
async function round(engine: Engine): Promise<Outcome> {
  const t = await realTable(engine);
  try {
    const devices: Seated[] = [];
    for (const [i, grant] of SEATS.entries()) devices.push(await joined(t, grant, `Person ${i}`));
    t.tab.session.getState().submit({ do: 'advance', to: 120 });
    expect(await unequalAt(t, devices)).toBe(0);
    const commit = (i: number, option: string) => devices[i]?.guest.getState().act('manager', { do: 'commit', decision: 'cut-it', option, because: `Option ${option}` });
    const answers = await Promise.all([commit(0, 'yes'), commit(1, 'no')]);
    expect(answers.map((answer) => answer?.code ?? 'accepted').toSorted()).toEqual(['accepted', 'already-committed']);
    const unequal = await unequalAt(t, devices);
    const commits = t.tab.session.getState().exportLog().match(/"commit"/g)?.length ?? 0;
    return { ...NOTHING_ON_THE_WAY, sent: 2, refused: 1, lost: Math.max(0, 1 - commits), doubled: Math.max(0, commits - 1), unequal, devices: SEATS.length };
  } finally {
    t.end();
  }
}

/** Five tables, one after the other; the sum of what came of it. */
export async function sameInstant(engine: Engine): Promise<Outcome> {
  const all: Outcome[] = [];
  for (let i = 0; i < ROUNDS; i += 1) all.push(await round(engine));
  return sumOf(all);
}
