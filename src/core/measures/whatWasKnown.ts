import type { MomentsSource } from '../exercise/moments.ts';
import { openRun } from '../exercise/run.ts';
import { leads, type Lead } from './leads.ts';
import { ledger, type Fact } from './ledger.ts';
import { statements, type Statement } from './statements.ts';

export interface WhatWasKnown {
  readonly facts: readonly Fact[];
  readonly leads: readonly Lead[];
  readonly statements: readonly Statement[];
}

/** Who knew what from when on, by a log: the entries that stand, up to `until` or to EndEx. */
export function whatWasKnown({ scenario, roster, entries, until }: MomentsSource): WhatWasKnown {
  const run = openRun(scenario, roster === undefined ? {} : { roster });
  run.load(entries);
  if (until === null) run.finish();
  else run.advanceTo(until);
  const facts = ledger(run);
  return { facts, leads: leads(facts), statements: statements(run, facts) };
}
