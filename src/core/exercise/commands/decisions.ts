import type { ChartTable } from '../../charts/table.ts';
import type { Refusal } from '../command.ts';
import { moveMachine } from '../moveMachine.ts';
import type { CompiledDecision } from '../program.ts';
import type { Decision } from '../../scenario/model.ts';
import type { DecisionThing } from '../things.ts';
import { shownOptions, startOption } from '../work.ts';
import { setBit, type World } from '../world.ts';
import { refusal, roleTitle, unknownName, type Handlers } from './handler.ts';

const APPROVAL = 1;
const WORK = 2;
const HOLDS = 2;

interface Found {
  readonly i: number;
  readonly source: Decision;
  readonly thing: DecisionThing;
  readonly compiled: CompiledDecision;
  readonly table: ChartTable;
  readonly state: string;
}

function find(w: World, id: string): Found | null {
  const i = w.program.at.decision.get(id) ?? -1;
  const source = w.program.scenario.decisions[i];
  const thing = w.decisions[i];
  const compiled = w.program.decisions[i];
  if (!source || !thing || !compiled) return null;
  const table = source.standing ? w.program.tables.standing : w.program.tables.decision;
  return { i, source, thing, compiled, table, state: table.states[thing.chart] ?? '' };
}

const optionOf = (d: Found, id: string): number => d.source.options.findIndex((o) => o.id === id);
const takes = (d: Found, option: number): boolean => (d.source.options[option]?.takes ?? 0) > 0;

/** Why a decision cannot be voted on or committed now. */
function notOpen(d: Found): Refusal | null {
  switch (d.state) {
    case 'open': return null;
    case 'dormant':
    case 'shut': return refusal('not-open', 'This decision is not open now. Take one that is.');
    case 'expired': return refusal('expired', 'Nobody decided in time; what happens then has happened. Go on from here.');
    case 'approval': return refusal('already-committed', 'This decision is committed and waits for approval.');
    default: return refusal('already-committed', 'This decision was taken. Go on from here.');
  }
}

function unusable(w: World, d: Found, option: string): Refusal | null {
  const o = optionOf(d, option);
  if (o < 0) return unknownName(option);
  if (d.thing.used.includes(o)) return refusal('option-used', 'This was ordered before; each option of a standing decision can be used once.');
  return d.compiled.options[o]?.test(w.bits) ? null : refusal('option-hidden', 'This option is not open now. Choose one that is on the card.');
}

/** The option is in force: its names hold, its work starts. */
function grant(w: World, d: Found, option: number, seq: number): void {
  setBit(w, d.compiled.decided, true);
  const bit = d.compiled.options[option]?.committed;
  if (bit !== undefined) setBit(w, bit, true);
  if (!d.source.standing) setBit(w, d.compiled.open, false);
  d.thing.used.push(option);
  startOption(w, d.i, option, seq);
}

const awaiting = (d: Found): Refusal | null =>
  d.state === 'approval' ? null : refusal(d.state === 'expired' ? 'expired' : 'not-committed', 'There is nothing to approve here now. Wait for the commit.');

/** `vote commit approve decline` (SPEC 2.6, P20). */
export const DECISION_COMMANDS: Handlers<'vote' | 'commit' | 'approve' | 'decline'> = {
  vote: {
    refuse(w, actor, act) {
      const d = find(w, act.decision);
      if (!d) return unknownName(act.decision);
      if (d.state !== 'open' && d.thing.commits.length > 0 && d.state !== 'expired') {
        return refusal('already-committed', 'The commit came first. Your vote was not counted.');
      }
      const closed = notOpen(d);
      if (closed) return closed;
      if (!d.source.consult.includes(actor)) return refusal('not-consulted', 'You are not asked to vote here. Tell the owner what you think.');
      const blocked = unusable(w, d, act.option);
      if (blocked) return blocked;
      return act.confidence >= 0 && act.confidence <= 100 ? null : refusal('not-an-act', 'Confidence is a number from 0 to 100.');
    },
    apply(w, actor, act, seq) {
      const d = find(w, act.decision);
      if (!d) return;
      moveMachine(w, d.thing, d.table, d.table.input('vote'));
      d.thing.votes.push({ seq, at: w.now, role: actor, option: act.option, confidence: act.confidence, because: act.because ?? '' });
    },
  },
  commit: {
    refuse(w, actor, act) {
      const d = find(w, act.decision);
      if (!d) return unknownName(act.decision);
      const closed = notOpen(d);
      if (closed) return closed;
      if (d.source.owner !== actor) return refusal('not-yours', `Only the ${roleTitle(w, d.source.owner)} can commit this. Vote, or speak to the owner.`);
      return unusable(w, d, act.option);
    },
    apply(w, actor, act, seq) {
      const d = find(w, act.decision);
      if (!d) return;
      const option = optionOf(d, act.option);
      const approver = d.source.approve;
      const mask = (approver === null ? 0 : APPROVAL) | (!d.source.standing && takes(d, option) ? WORK : 0);
      moveMachine(w, d.thing, d.table, d.table.input('commit'), mask);
      d.thing.option = option;
      d.thing.interrupt = act.interrupt === true;
      if (!d.source.standing) d.thing.shown = shownOptions(w, d.compiled);
      d.thing.commits.push({ seq, at: w.now, by: actor, option: act.option, because: act.because ?? '', approver, answer: null });
      if (approver === null) grant(w, d, option, seq);
    },
  },
  approve: {
    refuse(w, actor, act) {
      const d = find(w, act.decision);
      if (!d) return unknownName(act.decision);
      return awaiting(d) ?? onlyApprover(w, d, actor);
    },
    apply(w, _actor, act, seq) {
      const d = find(w, act.decision);
      if (!d) return;
      const mask = d.source.standing ? (d.compiled.holds(w.bits) ? HOLDS : 0) : takes(d, d.thing.option) ? WORK : 0;
      moveMachine(w, d.thing, d.table, d.table.input('approve'), mask);
      const commit = answer(w, d, seq, 'approved', '');
      grant(w, d, d.thing.option, commit);
    },
  },
  decline: {
    refuse(w, actor, act) {
      const d = find(w, act.decision);
      if (!d) return unknownName(act.decision);
      return awaiting(d) ?? onlyApprover(w, d, actor);
    },
    apply(w, _actor, act, seq) {
      const d = find(w, act.decision);
      if (!d) return;
      moveMachine(w, d.thing, d.table, d.table.input('decline'), d.source.standing && d.compiled.holds(w.bits) ? HOLDS : 0);
      answer(w, d, seq, 'declined', act.because ?? '');
      d.thing.option = -1;
      d.thing.shown = null;
    },
  },
};

const onlyApprover = (w: World, d: Found, actor: string): Refusal | null =>
  d.source.approve === actor ? null : refusal('not-yours', `Only the ${roleTitle(w, d.source.approve ?? '')} can approve this.`);

/** Writes the approver's answer to the commit that awaits it; returns the commit's seq. */
function answer(w: World, d: Found, seq: number, as: 'approved' | 'declined', because: string): number {
  const last = d.thing.commits.length - 1;
  const commit = d.thing.commits[last];
  if (!commit) return seq;
  d.thing.commits[last] = { ...commit, answer: { seq, at: w.now, as, because } };
  return commit.seq;
}
