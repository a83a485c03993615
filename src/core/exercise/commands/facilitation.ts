import { KIND, TYPE } from '../item.ts';
import { advanceWorld, nextDue } from '../advance.ts';
import type { ActOf, Refusal } from '../command.ts';
import { awaitsAnswer, deliver } from '../items.ts';
import { endRun } from '../settle.ts';
import type { Numbered } from '../numbered.ts';
import type { Program } from '../program.ts';
import { enterStage } from '../stages.ts';
import type { World } from '../world.ts';
import { reasonIn, refusal, unknownName, type Handlers } from './handler.ts';

const nothing = { number: () => {}, refuse: () => null, apply: () => {} };

/** Second to which an advance goes, `null` if nothing is due. */
export function advanceTarget(w: World, act: ActOf<'advance'>): number | null {
  if (act.to !== undefined) return act.to;
  return act.by !== undefined ? w.now + act.by : nextDue(w);
}

/** The inject that a command names, and whether a reason is given. */
function numberInject(p: Program, n: Numbered, act: { readonly inject: string; readonly because?: string }): void {
  n.of = p.at.inject.get(act.inject) ?? -1;
  n.said = reasonIn(act.because);
}

function numberReason(_p: Program, n: Numbered, act: { readonly because?: string }): void {
  n.said = reasonIn(act.because);
}

function numberObjective(p: Program, n: Numbered, { objective }: { readonly objective: string }): void {
  n.of = p.scenario.objectives.findIndex((o) => o.id === objective);
}

const noObjective = (_w: World, { of }: Numbered, { objective: id }: { readonly objective: string }): Refusal | null => (of < 0 ? unknownName(id) : null);

function injectWaits(w: World, { of }: Numbered, { inject: id }: { readonly inject: string }): Refusal | null {
  const thing = w.injects[of];
  if (!thing) return unknownName(id);
  if (thing.state === 'waiting') return null;
  const why = { delivered: 'was delivered', withdrawn: 'left with its stage', skipped: 'was skipped' }[thing.state];
  return refusal('not-held', `This message ${why}. Send one of your own instead.`);
}

/** What the facilitator does to time and story (SPEC 2.9). `play` and `correct` are judged in decide.ts and run.ts. */
export const FACILITATION: Handlers<
  'start' | 'pause' | 'resume' | 'advance' | 'pace' | 'release' | 'skip' | 'reroute' | 'message' | 'extend' | 'observe' | 'rate' | 'end'
> = {
  start: nothing,
  pause: nothing,
  resume: nothing,
  advance: {
    number: () => {},
    refuse(w, _n, act) {
      const target = advanceTarget(w, act);
      if (target === null) return refusal('nothing-due', 'Nothing is due before the horizon. Release a message, reroute, or end.');
      return target < w.now ? refusal('minute-passed', 'That minute has passed. Go on from here.') : null;
    },
    apply(w, _n, act) {
      advanceWorld(w, advanceTarget(w, act) ?? w.now);
    },
  },
  pace: {
    number: () => {},
    refuse: (_w, _n, act) => (act.rate >= 0 ? null : refusal('not-an-act', 'The pace is 0 (paced) or more scenario seconds a second.')),
    apply(w, _n, act) {
      w.rate = act.rate;
    },
  },
  release: {
    number: numberInject,
    refuse: injectWaits,
    apply: (w, { of }, _act, seq) => deliver(w, of, seq),
  },
  skip: {
    number: numberInject,
    refuse: injectWaits,
    apply(w, { of }) {
      const thing = w.injects[of];
      if (thing) Object.assign(thing, { state: 'skipped', endedAt: w.now });
    },
  },
  reroute: {
    number(p, n, act) {
      n.of = p.at.stage.get(act.stage) ?? -1;
      n.said = reasonIn(act.because);
    },
    refuse(w, { of }, act) {
      if (of < 0) return unknownName(act.stage);
      return of === w.stage ? refusal('already-there', 'Play is in this stage. Choose another.') : null;
    },
    apply: (w, { of }) => void enterStage(w, of, 'goto'),
  },
  message: {
    number: numberReason,
    refuse(w, _n, act) {
      const missing = act.to.find((role) => !w.program.at.role.has(role));
      if (missing !== undefined) return unknownName(missing);
      return act.text.trim() === '' || act.to.length === 0 ? refusal('nothing-said', 'Write a text and choose who receives it.') : null;
    },
    apply(w, _n, act, seq) {
      w.messages.set(seq, { to: act.to, text: act.text });
      w.deliveries.push({ kind: 'message', at: w.now, to: act.to, of: seq, part: 0, option: -1 });
    },
  },
  extend: {
    number(p, n, act) {
      n.of = p.at.decision.get(act.decision) ?? -1;
      n.said = reasonIn(act.because);
    },
    refuse(w, { of: i }, act) {
      const thing = w.decisions[i];
      if (!thing) return unknownName(act.decision);
      if (!w.program.scenario.decisions[i]?.standing && thing.openedAt !== null && !awaitsAnswer(w, i)) {
        return refusal('not-open', 'This decision is over; its time cannot be extended.');
      }
      return thing.deadlineAt === null ? refusal('no-deadline', 'This decision has no deadline running.') : null;
    },
    apply(w, { of: i }, act) {
      const thing = w.decisions[i];
      if (!thing || thing.deadlineAt === null) return;
      thing.deadlineAt += act.by;
      thing.deadline += 1;
      const place = w.program.scenario.decisions[i]?.place ?? 0;
      w.agenda.add(thing.deadlineAt, KIND.due, place, TYPE.expiry, i, thing.deadline);
    },
  },
  observe: {
    number: numberObjective,
    refuse: noObjective,
    apply: (w, _n, act, seq) => void w.observations.push({ seq, objective: act.objective, text: act.text }),
  },
  rate: {
    number(p, n, act) {
      numberObjective(p, n, act);
      n.said = reasonIn(act.because);
    },
    refuse: noObjective,
    apply: (w, _n, act, seq) => void w.ratings.push({ seq, objective: act.objective, rating: act.rating, because: act.because ?? '' }),
  },
  end: { number: numberReason, refuse: () => null, apply: (w) => endRun(w, -1) },
};
