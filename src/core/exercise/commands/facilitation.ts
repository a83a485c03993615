import { KIND } from '../agenda.ts';
import { advanceWorld, nextDue } from '../advance.ts';
import type { ActOf, Refusal } from '../command.ts';
import { awaitsAnswer, deliver } from '../items.ts';
import { endRun } from '../settle.ts';
import { enterStage } from '../stages.ts';
import type { World } from '../world.ts';
import { refusal, unknownName, type Handlers } from './handler.ts';

const nothing = { refuse: () => null, apply: () => {} };

/** Second to which an advance goes, `null` if nothing is due. */
export function advanceTarget(w: World, act: ActOf<'advance'>): number | null {
  if (act.to !== undefined) return act.to;
  return act.by !== undefined ? w.now + act.by : nextDue(w);
}

function injectWaits(w: World, id: string): Refusal | null {
  const thing = w.injects[w.program.at.inject.get(id) ?? -1];
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
    refuse(w, _actor, act) {
      const target = advanceTarget(w, act);
      if (target === null) return refusal('nothing-due', 'Nothing is due before the horizon. Release a message, reroute, or end.');
      return target < w.now ? refusal('minute-passed', 'That minute has passed. Go on from here.') : null;
    },
    apply(w, _actor, act) {
      advanceWorld(w, advanceTarget(w, act) ?? w.now);
    },
  },
  pace: {
    refuse: (_w, _actor, act) => (act.rate >= 0 ? null : refusal('not-an-act', 'The pace is 0 (paced) or more scenario seconds a second.')),
    apply(w, _actor, act) {
      w.rate = act.rate;
    },
  },
  release: {
    refuse: (w, _actor, act) => injectWaits(w, act.inject),
    apply: (w, _actor, act, seq) => deliver(w, w.program.at.inject.get(act.inject) ?? -1, seq),
  },
  skip: {
    refuse: (w, _actor, act) => injectWaits(w, act.inject),
    apply(w, _actor, act) {
      const thing = w.injects[w.program.at.inject.get(act.inject) ?? -1];
      if (thing) Object.assign(thing, { state: 'skipped', endedAt: w.now });
    },
  },
  reroute: {
    refuse(w, _actor, act) {
      const i = w.program.at.stage.get(act.stage);
      if (i === undefined) return unknownName(act.stage);
      return i === w.stage ? refusal('already-there', 'Play is in this stage. Choose another.') : null;
    },
    apply: (w, _actor, act) => void enterStage(w, w.program.at.stage.get(act.stage) ?? -1, 'goto'),
  },
  message: {
    refuse(w, _actor, act) {
      const missing = act.to.find((role) => !w.program.at.role.has(role));
      if (missing !== undefined) return unknownName(missing);
      return act.text.trim() === '' || act.to.length === 0 ? refusal('nothing-said', 'Write a text and choose who receives it.') : null;
    },
    apply(w, _actor, act, seq) {
      w.messages.set(seq, { to: act.to, text: act.text });
      w.deliveries.push({ kind: 'message', at: w.now, to: act.to, of: seq, part: 0, option: -1 });
    },
  },
  extend: {
    refuse(w, _actor, act) {
      const i = w.program.at.decision.get(act.decision) ?? -1;
      const thing = w.decisions[i];
      if (!thing) return unknownName(act.decision);
      if (!w.program.scenario.decisions[i]?.standing && thing.openedAt !== null && !awaitsAnswer(w, i)) {
        return refusal('not-open', 'This decision is over; its time cannot be extended.');
      }
      return thing.deadlineAt === null ? refusal('no-deadline', 'This decision has no deadline running.') : null;
    },
    apply(w, _actor, act) {
      const i = w.program.at.decision.get(act.decision) ?? -1;
      const thing = w.decisions[i];
      if (!thing || thing.deadlineAt === null) return;
      thing.deadlineAt += act.by;
      thing.deadline += 1;
      const place = w.program.scenario.decisions[i]?.place ?? 0;
      w.agenda.add(thing.deadlineAt, KIND.due, place, 'expiry', i, thing.deadline);
    },
  },
  observe: {
    refuse: (w, _actor, act) => objective(w, act.objective),
    apply: (w, _actor, act, seq) => void w.observations.push({ seq, objective: act.objective, text: act.text }),
  },
  rate: {
    refuse: (w, _actor, act) => objective(w, act.objective),
    apply: (w, _actor, act, seq) => void w.ratings.push({ seq, objective: act.objective, rating: act.rating, because: act.because ?? '' }),
  },
  end: { refuse: () => null, apply: (w) => endRun(w, -1) },
};

const objective = (w: World, id: string): Refusal | null => (w.program.scenario.objectives.some((o) => o.id === id) ? null : unknownName(id));
