import type { Act, Command, RoleAct } from '#core/exercise/command.ts';
import type { Run } from '#core/exercise/run.ts';
import { seeded } from './seeded.ts';

type Random = ReturnType<typeof seeded>;
const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[random.below(Math.max(1, list.length))];

/** A role's command with ids that exist, right or wrong at the moment. */
function roleAct(run: Run, random: Random): RoleAct {
  const s = run.scenario;
  const alert = pick(random, s.alerts)?.id ?? 'none';
  const decision = pick(random, s.decisions);
  const role = pick(random, s.roles)?.id ?? 'none';
  const option = pick(random, decision?.options ?? [])?.id ?? 'none';
  const because = 'because';
  const acts: readonly RoleAct[] = [
    { do: 'acknowledge', alert, interrupt: random.below(4) === 0 },
    { do: 'acknowledge', alert },
    { do: 'close', alert, as: random.below(2) === 0 ? 'true-positive' : 'false-positive' },
    { do: 'escalate', alert, to: role },
    { do: 'accept', alert },
    { do: 'return', alert, because },
    { do: 'front', alert },
    { do: 'vote', decision: decision?.id ?? 'none', option, confidence: random.below(101), because },
    { do: 'commit', decision: decision?.id ?? 'none', option, because, interrupt: random.below(3) === 0 },
    { do: 'commit', decision: decision?.id ?? 'none', option, because },
    { do: 'approve', decision: decision?.id ?? 'none' },
    { do: 'decline', decision: decision?.id ?? 'none', because },
    { do: 'brief', update: pick(random, s.updates)?.id ?? 'none', known: 'x' },
    { do: 'share', intel: pick(random, s.intel)?.id ?? 'none', to: [role] },
    { do: 'assume', assumption: pick(random, s.assumptions)?.id ?? 'none' },
    { do: 'note', text: 'note' },
  ];
  return pick(random, acts) ?? { do: 'note', text: 'note' };
}

function facilitatorAct(run: Run, random: Random): Act {
  const s = run.scenario;
  const because = 'because';
  const acts: readonly Act[] = [
    { do: 'advance', by: random.below(900) },
    { do: 'advance', next: true },
    { do: 'pace', rate: random.below(9) },
    { do: 'release', inject: pick(random, s.injects)?.id ?? 'none', because },
    { do: 'skip', inject: pick(random, s.injects)?.id ?? 'none', because },
    { do: 'extend', decision: pick(random, s.decisions)?.id ?? 'none', by: 600, because },
    { do: 'message', to: [pick(random, s.roles)?.id ?? 'none'], text: 'hello', because },
    { do: 'correct', because },
    { do: 'reroute', stage: pick(random, s.stages)?.id ?? 'none', because },
  ];
  return pick(random, acts) ?? { do: 'note', text: 'note' };
}

/** A random command at the present second or a little later; about one in ten is the facilitator's. */
export function randomCommand(run: Run, random: Random): Command {
  const at = run.now + (random.below(3) === 0 ? 0 : random.below(240));
  if (random.below(10) === 0) return { at, actor: 'facilitator', act: facilitatorAct(run, random) };
  const act = roleAct(run, random);
  return { at, actor: rightful(run, act) ?? pick(random, run.scenario.roles)?.id ?? 'none', act };
}

/** Whose turn an act probably is, so that many commands are accepted. */
function rightful(run: Run, act: RoleAct): string | undefined {
  const { world: w, scenario: s } = run;
  if ('alert' in act && act.alert !== undefined) return w.alerts[s.alerts.findIndex((a) => a.id === act.alert)]?.role;
  if (act.do === 'commit') return s.decisions.find((d) => d.id === act.decision)?.owner;
  if (act.do === 'approve' || act.do === 'decline') return s.decisions.find((d) => d.id === act.decision)?.approve ?? undefined;
  if (act.do === 'brief') return s.updates.find((u) => u.id === act.update)?.from;
  if (act.do === 'share') return s.intel.find((i) => i.id === act.intel)?.to[0];
  return undefined;
}
