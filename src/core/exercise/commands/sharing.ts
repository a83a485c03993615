import { HARM_CLASSES } from '../../scenario/model.ts';
import { BRIEF_LINES, type BriefText, type RankAct } from '../command.ts';
import { updateRuns } from '../items.ts';
import { SAID } from '../numbered.ts';
import type { Program } from '../program.ts';
import { setBit, tie } from '../world.ts';
import { refusal, roleTitle, unknownName, type Handlers } from './handler.ts';

/** Whether no line of a brief says anything. */
const saysNothing = (act: BriefText): boolean => BRIEF_LINES.every((line) => !act[line]?.trim());

/** The ids that are put in order. */
const ranked = (p: Program, of: RankAct['of']): readonly string[] => (of === 'harms' ? HARM_CLASSES : p.scenario.assets.map((a) => a.id));

/** `brief share assume rank note` (SPEC 2.7, P11, Q10, P24). */
export const SHARING_COMMANDS: Handlers<'brief' | 'share' | 'assume' | 'rank' | 'note'> = {
  brief: {
    number(p, n, act) {
      n.of = p.at.update.get(act.update) ?? -1;
      n.said = saysNothing(act) ? 0 : SAID.enough;
    },
    refuse(w, { of: i, actor, said }, act) {
      const update = w.program.scenario.updates[i];
      if (!update) return unknownName(act.update);
      if (update.from !== w.program.seats[actor]) return refusal('not-yours', `The ${roleTitle(w, update.from)} owes this update. Tell them what you know.`);
      if (!updateRuns(w, i)) return refusal('not-running', 'Nobody waits for this update now.');
      return said === 0 ? refusal('nothing-said', 'Fill in at least one line, or say that there is nothing new.') : null;
    },
    apply(w, { of: i }) {
      const thing = w.updates[i];
      const update = w.program.scenario.updates[i];
      if (!thing || !update) return;
      tie(w, thing);
      w.deliveries.push({ kind: 'brief', at: w.now, to: update.to, of: i, part: thing.briefs++, option: -1 });
      setBit(w, w.program.bits.sent[i], true);
    },
  },
  share: {
    number(p, n, act) {
      n.of = p.at.intel.get(act.intel) ?? -1;
    },
    refuse(w, { of: i, actor }, act) {
      const intel = w.program.scenario.intel[i];
      const thing = w.intel[i];
      if (!intel || !thing) return unknownName(act.intel);
      if (!intel.to.includes(w.program.seats[actor] ?? '')) return refusal('not-yours', 'You do not hold this. Ask whoever received it.');
      if (thing.triggeredAt === null) return refusal('not-known', 'This has not come in yet.');
      const missing = act.to.find((role) => !w.program.at.role.has(role));
      if (missing !== undefined) return unknownName(missing);
      return act.to.some((role) => !thing.shares.some((s) => s.role === role)) ? null : refusal('already-shared', 'They have it already.');
    },
    apply(w, { of: i }, act, seq) {
      const intel = w.program.scenario.intel[i];
      const thing = w.intel[i];
      if (!intel || !thing) return;
      const fresh = [...new Set(act.to)].filter((role) => !thing.shares.some((s) => s.role === role));
      for (const role of fresh) thing.shares.push({ seq, at: w.now, role });
      w.deliveries.push({ kind: 'intel', at: w.now, to: fresh.filter((role) => !intel.to.includes(role)), of: i, part: 1, option: -1 });
      if (thing.metAt !== null || !intel.share.every((role) => thing.shares.some((s) => s.role === role))) return;
      thing.metAt = w.now;
      setBit(w, w.program.bits.shared[i], true);
    },
  },
  assume: {
    number(p, n, act) {
      n.of = p.at.assumption.get(act.assumption) ?? -1;
    },
    refuse(w, { of }, act) {
      const thing = w.assumptions[of];
      if (!thing) return unknownName(act.assumption);
      return thing.shownAt === null ? refusal('not-known', 'Nobody has said this yet.') : null;
    },
    apply(w, { of, actor }, _act, seq) {
      w.assumptions[of]?.assumed.push({ seq, at: w.now, role: w.program.seats[actor] ?? '' });
    },
  },
  rank: {
    number(p, n, { of, order }) {
      const all = ranked(p, of);
      n.said = order.length === all.length && all.every((id) => order.includes(id)) ? SAID.enough : 0;
    },
    refuse: (w, { said }, { of }) =>
      said === SAID.enough ? null : refusal('not-an-order', `Put all ${ranked(w.program, of).length} in order, each once, worst to lose first.`),
    apply(w, { actor }, act, seq) {
      w.ranks.push({ seq, role: w.program.seats[actor] ?? '', of: act.of, phase: act.phase, order: act.order });
    },
  },
  note: { number: () => {}, refuse: () => null, apply: () => {} },
};
