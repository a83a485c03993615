import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_step_briefing, setup_step_briefing_read, setup_step_briefing_unread, setup_step_pace, setup_step_pace_live, setup_step_pace_paced,
  setup_step_projector, setup_step_projector_none, setup_step_projector_open, setup_step_ranking, setup_step_ranking_state, setup_step_roster,
  setup_step_roster_state,
} from '#messages/compiled/messages.js';
import type { SetupDraft } from './setupDraft.ts';
import { rankers } from './setupDraft.ts';
import type { SetupStep } from './setupMachine.ts';
import type { Slot } from './slotTimes.ts';

export const STEP_TITLES: Readonly<Record<SetupStep, () => string>> = {
  roster: setup_step_roster,
  ranking: setup_step_ranking,
  pace: setup_step_pace,
  projector: setup_step_projector,
  briefing: setup_step_briefing,
};

interface StepFacts {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly slot: Slot;
  readonly projector: boolean;
}

/** How far a step is, in a line, and whether nothing is left to do in it. */
export function stepState(step: SetupStep, { scenario, draft, slot, projector }: StepFacts): { readonly words: string; readonly done: boolean } {
  const here = draft.roster.filter((seat) => !seat.absent);
  const named = here.filter((seat) => seat.person.trim() !== '').length;
  const ranking = rankers(scenario, draft);
  const ranked = ranking.filter(({ id }) => draft.rankings[id] !== undefined).length;
  switch (step) {
    case 'roster':
      return { words: setup_step_roster_state({ here: here.length, all: draft.roster.length, named }), done: named === here.length };
    case 'ranking':
      return { words: setup_step_ranking_state({ ranked, all: ranking.length }), done: ranked === ranking.length };
    case 'pace':
      return { words: draft.paced ? setup_step_pace_paced(slot) : setup_step_pace_live({ rate: draft.speed, ...slot }), done: true };
    case 'projector':
      return { words: projector ? setup_step_projector_open() : setup_step_projector_none(), done: projector };
    case 'briefing':
      return { words: draft.briefed ? setup_step_briefing_read() : setup_step_briefing_unread(), done: draft.briefed };
  }
}
