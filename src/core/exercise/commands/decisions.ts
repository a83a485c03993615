import { appended } from '../../base/appended.ts';
import { DECISION, STANDING } from '../../charts/decisionChart.ts';
import type { Refusal } from '../command.ts';
import { NEVER } from '../conditionCode.ts';
import { nextState } from '../nextState.ts';
import type { CompiledDecision } from '../program.ts';
import type { DecisionThing } from '../things.ts';
import { shownOptions, startOption } from '../work.ts';
import { holds, setBit, tie, type World } from '../world.ts';
import { refusal, roleTitle, unknownName, type Handlers } from './handler.ts';

const APPROVAL = 1;
const WORK = 2;
const HOLDS = 2;

const find = (w: World, id: string): CompiledDecision | undefined => w.program.decisions[w.program.at.decision.get(id) ?? -1];
/** The decision of a choice: found by its option, whose id is one of a kind; by its own id where the two do not belong together. */
function findChoice(w: World, { decision, option }: { readonly decision: string; readonly option: string }): CompiledDecision | undefined {
  const d = w.program.decisions[w.program.options[w.program.at.option.get(option) ?? -1]?.decision ?? -1];
  return d?.id === decision ? d : find(w, decision);
}

const thingOf = (w: World, d: CompiledDecision): DecisionThing => w.decisions[d.index] as DecisionThing;
const stateOf = (w: World, d: CompiledDecision): string => d.table.states[thingOf(w, d).chart] ?? '';
const takes = (d: CompiledDecision, option: number): boolean => (d.options[option]?.takes ?? 0) > 0;

/** Index of an option in its decision, −1 for one that is not there. */
function optionOf(w: World, d: CompiledDecision, id: string): number {
  const option = w.program.options[w.program.at.option.get(id) ?? -1];
  return option?.decision === d.index ? option.index : -1;
}

/** Moves a decision's machine. `once`, `standing`: the input of either chart; `mask`: the answers of its guards. */
function move(w: World, d: CompiledDecision, once: number, standing: number, mask = 0): void {
  const thing = thingOf(w, d);
  thing.chart = nextState(w, thing, thing.chart, d.table, d.standing ? standing : once, mask);
  tie(w, thing);
}

/** Why a decision cannot be voted on or committed now. */
function notOpen(state: string): Refusal | null {
  switch (state) {
    case 'open': return null;
    case 'dormant':
    case 'shut': return refusal('not-open', 'This decision is not open now. Take one that is.');
    case 'expired': return refusal('expired', 'Nobody decided in time; what happens then has happened. Go on from here.');
    case 'approval': return refusal('already-committed', 'This decision is committed and waits for approval.');
    default: return refusal('already-committed', 'This decision was taken. Go on from here.');
  }
}

const isUsed = ({ used }: DecisionThing, option: number): boolean => used.length > 0 && used.includes(option);

function unusable(w: World, d: CompiledDecision, option: string): Refusal | null {
  const o = optionOf(w, d, option);
  if (o < 0) return unknownName(option);
  if (isUsed(thingOf(w, d), o)) return refusal('option-used', 'This was ordered before; each option of a standing decision can be used once.');
  return holds(w, d.options[o]?.test ?? NEVER) ? null : refusal('option-hidden', 'This option is not open now. Choose one that is on the card.');
}

/** The option is in force: its names hold, its work starts. */
function grant(w: World, d: CompiledDecision, option: number, seq: number): void {
  setBit(w, d.decided, true);
  setBit(w, d.options[option]?.committed, true);
  if (!d.standing) setBit(w, d.open, false);
  const thing = thingOf(w, d);
  thing.used = appended(thing.used, option);
  startOption(w, d.index, option, seq);
}

const awaiting = (state: string): Refusal | null =>
  state === 'approval' ? null : refusal(state === 'expired' ? 'expired' : 'not-committed', 'There is nothing to approve here now. Wait for the commit.');

/** `vote commit approve decline` (SPEC 2.6, P20). */
export const DECISION_COMMANDS: Handlers<'vote' | 'commit' | 'approve' | 'decline'> = {
  vote: {
    refuse(w, actor, act) {
      const d = findChoice(w, act);
      if (!d) return unknownName(act.decision);
      const state = stateOf(w, d);
      if (state !== 'open' && thingOf(w, d).commit > 0 && state !== 'expired') {
        return refusal('already-committed', 'The commit came first. Your vote was not counted.');
      }
      const closed = notOpen(state);
      if (closed) return closed;
      if (!d.consult.includes(w.program.at.role.get(actor) ?? -1)) return refusal('not-consulted', 'You are not asked to vote here. Tell the owner what you think.');
      const blocked = unusable(w, d, act.option);
      if (blocked) return blocked;
      return act.confidence >= 0 && act.confidence <= 100 ? null : refusal('not-an-act', 'Confidence is a number from 0 to 100.');
    },
    apply(w, _actor, act) {
      const d = findChoice(w, act);
      if (d) move(w, d, DECISION.vote, STANDING.vote);
    },
  },
  commit: {
    refuse(w, actor, act) {
      const d = findChoice(w, act);
      if (!d) return unknownName(act.decision);
      const closed = notOpen(stateOf(w, d));
      if (closed) return closed;
      if (d.owner !== actor) return refusal('not-yours', `Only the ${roleTitle(w, d.owner)} can commit this. Vote, or speak to the owner.`);
      return unusable(w, d, act.option);
    },
    apply(w, _actor, act, seq) {
      const d = findChoice(w, act);
      if (!d) return;
      const option = optionOf(w, d, act.option);
      const approver = d.approve;
      const mask = (approver === null ? 0 : APPROVAL) | (!d.standing && takes(d, option) ? WORK : 0);
      move(w, d, DECISION.commit, STANDING.commit, mask);
      const thing = thingOf(w, d);
      thing.option = option;
      thing.interrupt = act.interrupt === true;
      if (!d.standing) thing.shown = shownOptions(w, d);
      thing.commit = seq;
      if (approver === null) grant(w, d, option, seq);
    },
  },
  approve: {
    refuse(w, actor, act) {
      const d = find(w, act.decision);
      if (!d) return unknownName(act.decision);
      return awaiting(stateOf(w, d)) ?? onlyApprover(w, d, actor);
    },
    apply(w, _actor, act) {
      const d = find(w, act.decision);
      if (!d) return;
      const { option, commit } = thingOf(w, d);
      const mask = d.standing ? (holds(w, d.holds) ? HOLDS : 0) : takes(d, option) ? WORK : 0;
      move(w, d, DECISION.approve, STANDING.approve, mask);
      grant(w, d, option, commit);
    },
  },
  decline: {
    refuse(w, actor, act) {
      const d = find(w, act.decision);
      if (!d) return unknownName(act.decision);
      return awaiting(stateOf(w, d)) ?? onlyApprover(w, d, actor);
    },
    apply(w, _actor, act) {
      const d = find(w, act.decision);
      if (!d) return;
      move(w, d, DECISION.decline, STANDING.decline, d.standing && holds(w, d.holds) ? HOLDS : 0);
      const thing = thingOf(w, d);
      thing.option = -1;
      thing.shown = null;
    },
  },
};

const onlyApprover = (w: World, d: CompiledDecision, actor: string): Refusal | null =>
  d.approve === actor ? null : refusal('not-yours', `Only the ${roleTitle(w, d.approve ?? '')} can approve this.`);
