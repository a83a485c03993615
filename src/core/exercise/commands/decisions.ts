import { appended } from '../../base/appended.ts';
import { DECISION, STANDING } from '../../charts/decisionChart.ts';
import type { ChartTable } from '../../charts/table.ts';
import type { Refusal } from '../command.ts';
import { nextState } from '../nextState.ts';
import { SAID, type Numbered } from '../numbered.ts';
import { END } from '../numberLists.ts';
import type { Program } from '../program.ts';
import { DECISION_ROW, OPTION_ROW } from '../rows.ts';
import type { DecisionThing } from '../things.ts';
import { shownOptions, startOption } from '../work.ts';
import { holds, setBit, tie, type World } from '../world.ts';
import { reasonIn, refusal, seatTitle, unknownName, type Handlers } from './handler.ts';

const APPROVAL = 1;
const WORK = 2;
const HOLDS = 2;

const thingOf = (w: World, d: number): DecisionThing => w.decisions[d] as DecisionThing;
const field = (w: World, d: number, column: number): number => w.program.rows.decisions[DECISION_ROW.width * d + column] ?? -1;
const isStanding = (w: World, d: number): boolean => field(w, d, DECISION_ROW.standing) === 1;
const tableOf = (w: World, d: number): ChartTable => (isStanding(w, d) ? w.program.tables.standing : w.program.tables.decision);
const stateOf = (w: World, d: number): string => tableOf(w, d).states[thingOf(w, d).chart] ?? '';
/** A number of an option of a decision, by its index there. */
const optionField = (w: World, d: number, option: number, column: number): number =>
  w.program.rows.options[OPTION_ROW.width * (field(w, d, DECISION_ROW.first) + option) + column] ?? -1;
const takes = (w: World, d: number, option: number): boolean => optionField(w, d, option, OPTION_ROW.takes) > 0;

/** Decision and option of a choice: found by the option, whose id is one of a kind; by its own id where the two do not belong together. */
function numberChoice(p: Program, n: Numbered, { decision, option }: { readonly decision: string; readonly option: string }): void {
  const row = OPTION_ROW.width * (p.at.option.get(option) ?? -1);
  const d = p.rows.options[row + OPTION_ROW.decision] ?? -1;
  const together = row >= 0 && p.decisions[d]?.id === decision;
  n.of = together ? d : (p.at.decision.get(decision) ?? -1);
  n.part = together ? (p.rows.options[row + OPTION_ROW.index] ?? -1) : -1;
}

/** Moves a decision's machine. `once`, `standing`: the input of either chart; `mask`: the answers of its guards. */
function move(w: World, d: number, once: number, standing: number, mask = 0): void {
  const thing = thingOf(w, d);
  thing.chart = nextState(w, thing, thing.chart, tableOf(w, d), isStanding(w, d) ? standing : once, mask);
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

/** `option`: its index in the decision; `id`: what it is called in the command. */
function unusable(w: World, d: number, option: number, id: string): Refusal | null {
  if (option < 0) return unknownName(id);
  if (isUsed(thingOf(w, d), option)) return refusal('option-used', 'This was ordered before; each option of a standing decision can be used once.');
  return holds(w, optionField(w, d, option, OPTION_ROW.test)) ? null : refusal('option-hidden', 'This option is not open now. Choose one that is on the card.');
}

/** Whether a role is asked to vote. */
function isConsulted(w: World, d: number, seat: number): boolean {
  const { lists } = w.program;
  for (let i = field(w, d, DECISION_ROW.consult); lists[i] !== END; i++) if (lists[i] === seat) return true;
  return false;
}

/** The option is in force: its names hold, its work starts. */
function grant(w: World, d: number, option: number, seq: number): void {
  setBit(w, field(w, d, DECISION_ROW.decided), true);
  setBit(w, optionField(w, d, option, OPTION_ROW.committed), true);
  if (!isStanding(w, d)) setBit(w, field(w, d, DECISION_ROW.open), false);
  const thing = thingOf(w, d);
  thing.used = appended(thing.used, option);
  startOption(w, d, option, seq);
}

const awaiting = (state: string): Refusal | null =>
  state === 'approval' ? null : refusal(state === 'expired' ? 'expired' : 'not-committed', 'There is nothing to approve here now. Wait for the commit.');

/** The decision that an answer names, and whether a reason is given. */
function numberAnswer(p: Program, n: Numbered, act: { readonly decision: string; readonly because?: string }): void {
  n.of = p.at.decision.get(act.decision) ?? -1;
  n.said = reasonIn(act.because);
}

/** `vote commit approve decline` (SPEC 2.6, P20). */
export const DECISION_COMMANDS: Handlers<'vote' | 'commit' | 'approve' | 'decline'> = {
  vote: {
    number(p, n, act) {
      numberChoice(p, n, act);
      n.said = act.confidence >= 0 && act.confidence <= 100 ? SAID.enough : 0;
    },
    refuse(w, { of: d, part, actor, said }, act) {
      if (d < 0) return unknownName(act.decision);
      const state = stateOf(w, d);
      const { commit, used } = thingOf(w, d);
      // A standing decision stays open for further commits, but its first one in force ends the voting too (P20): what comes later is not blind.
      if (state === 'open' ? used.length > 0 : commit > 0 && state !== 'expired') {
        return refusal('already-committed', 'The commit came first. Your vote was not counted.');
      }
      const closed = notOpen(state);
      if (closed) return closed;
      if (!isConsulted(w, d, actor)) return refusal('not-consulted', 'You are not asked to vote here. Tell the owner what you think.');
      const blocked = unusable(w, d, part, act.option);
      if (blocked) return blocked;
      return said === SAID.enough ? null : refusal('not-an-act', 'Confidence is a number from 0 to 100.');
    },
    apply: (w, { of }) => move(w, of, DECISION.vote, STANDING.vote),
  },
  commit: {
    number(p, n, act) {
      numberChoice(p, n, act);
      n.said = reasonIn(act.because) | (act.interrupt === true ? SAID.interrupt : 0);
    },
    refuse(w, { of: d, part, actor }, act) {
      if (d < 0) return unknownName(act.decision);
      const closed = notOpen(stateOf(w, d));
      if (closed) return closed;
      const owner = field(w, d, DECISION_ROW.owner);
      if (owner !== actor) return refusal('not-yours', `Only the ${seatTitle(w, owner)} can commit this. Vote, or speak to the owner.`);
      return unusable(w, d, part, act.option);
    },
    apply(w, { of: d, part, said }, _act, seq) {
      const approved = field(w, d, DECISION_ROW.approve) < 0;
      const once = !isStanding(w, d);
      move(w, d, DECISION.commit, STANDING.commit, (approved ? 0 : APPROVAL) | (once && takes(w, d, part) ? WORK : 0));
      const thing = thingOf(w, d);
      thing.option = part;
      thing.interrupt = (said & SAID.interrupt) !== 0;
      if (once) thing.shown = shownOptions(w, d);
      thing.commit = seq;
      if (approved) grant(w, d, part, seq);
    },
  },
  approve: {
    number: numberAnswer,
    refuse: answerRefused,
    apply(w, { of: d }) {
      const { option, commit } = thingOf(w, d);
      const mask = isStanding(w, d) ? (holds(w, field(w, d, DECISION_ROW.holds)) ? HOLDS : 0) : takes(w, d, option) ? WORK : 0;
      move(w, d, DECISION.approve, STANDING.approve, mask);
      grant(w, d, option, commit);
    },
  },
  decline: {
    number: numberAnswer,
    refuse: answerRefused,
    apply(w, { of: d }) {
      move(w, d, DECISION.decline, STANDING.decline, isStanding(w, d) && holds(w, field(w, d, DECISION_ROW.holds)) ? HOLDS : 0);
      const thing = thingOf(w, d);
      thing.option = -1;
      thing.shown = null;
    },
  },
};

function answerRefused(w: World, { of: d, actor }: Numbered, act: { readonly decision: string }): Refusal | null {
  if (d < 0) return unknownName(act.decision);
  const missing = awaiting(stateOf(w, d));
  if (missing) return missing;
  const approver = field(w, d, DECISION_ROW.approve);
  return approver === actor ? null : refusal('not-yours', `Only the ${seatTitle(w, approver)} can approve this.`);
}
