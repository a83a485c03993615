import type { Act, Entry } from '#core/exercise/command.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { longExercise } from './longExercise.ts';
import { seeded } from './seeded.ts';

type Random = ReturnType<typeof seeded>;
type Turn = readonly [actor: string, act: Act];
const BECAUSE = 'what we knew then';

/**
 * A log of exactly `length` accepted entries of the long exercise, as a busy table makes it: alerts looked into, closed, escalated, taken
 * or returned; votes, changed votes, commits, approvals and refusals; briefs, intel, notes, rankings; a facilitator who advances minute by
 * minute, pauses, sets the pace, observes, writes and releases. The same every time; no correction.
 */
export function longLog(length: number): { readonly scenario: Scenario; readonly entries: readonly Entry[] } {
  // As a bundled scenario is read: from JSON.
  const scenario = JSON.parse(JSON.stringify(longExercise())) as Scenario;
  const run = openRun(scenario);
  const random = seeded(1);
  while (run.entries.length < length && run.state !== 'ended') minute(run, random, length);
  if (run.entries.length < length) throw new Error(`only ${run.entries.length} entries by ${run.now}`);
  // As read from a file: no string and no object is shared with the scenario.
  return { scenario, entries: JSON.parse(JSON.stringify(run.entries)) as Entry[] };
}

/** What happens in one minute; a turn that is refused is not in the log. */
function minute(run: Run, random: Random, length: number): void {
  const turns = [...alertTurns(run, random), ...decisionTurns(run, random), ...talk(run, random), ...facilitation(run, random)];
  for (const [actor, act] of turns) if (run.entries.length < length) run.submit({ at: run.now, actor, act });
  if (run.entries.length < length) run.submit({ at: run.now, actor: 'facilitator', act: { do: 'advance', by: 60 } });
}

function alertTurns(run: Run, random: Random): Turn[] {
  const { world: w, scenario, program } = run;
  return scenario.alerts.flatMap(({ id: alert, incident }, i): Turn[] => {
    const thing = w.alerts[i];
    const state = program.tables.alert.states[thing?.chart ?? 0];
    if (!thing || state === 'pending' || state === 'closed' || random.below(2) === 0) return [];
    const first = thing.role.startsWith('triage');
    const close: Turn = [thing.role, { do: 'close', alert, as: incident === null ? 'false-positive' : 'true-positive' }];
    const escalate: Turn = [thing.role, { do: 'escalate', alert, to: first ? `digger-${i % 6}` : `manager-${i % 2}` }];
    if (state === 'raised') return thing.looked.length > 0 ? [escalate] : [[thing.role, { do: 'acknowledge', alert, ...(random.below(9) === 0 ? { interrupt: true } : {}) }]];
    if (state === 'escalated') return random.below(5) === 0 ? [[thing.role, { do: 'return', alert, because: BECAUSE }]] : [[thing.role, { do: 'accept', alert }]];
    if (state === 'found') return first && (incident !== null || random.below(3) === 0) ? [escalate] : [close];
    return random.below(40) === 0 ? [[thing.role, { do: 'front', alert }]] : [];
  });
}

function decisionTurns(run: Run, random: Random): Turn[] {
  const { world: w, scenario, program } = run;
  return scenario.decisions.flatMap((d, i): Turn[] => {
    const state = program.tables.decision.states[w.decisions[i]?.chart ?? 0];
    const decision = d.id;
    const option = d.options[random.below(3)]?.id ?? '';
    if (state === 'approval' && d.approve !== null) {
      return [[d.approve, random.below(3) === 0 ? { do: 'decline', decision, because: BECAUSE } : { do: 'approve', decision }]];
    }
    if (state !== 'open') return [];
    const votes = d.consult.filter(() => random.below(3) === 0).map((role): Turn => [role, { do: 'vote', decision, option, confidence: random.below(101), because: BECAUSE }]);
    return random.below(12) === 0 ? [...votes, [d.owner, { do: 'commit', decision, option, because: BECAUSE }]] : votes;
  });
}

function talk(run: Run, random: Random): Turn[] {
  const { world: w, scenario: s } = run;
  const role = s.roles[random.below(s.roles.length)]?.id ?? '';
  const update = s.updates[random.below(s.updates.length)];
  const turns: Turn[] = [[role, { do: 'note', text: 'the gate is shut' }], ['manager-0', { do: 'note', text: 'ask the vendor' }]];
  if (update) turns.push([update.from, { do: 'brief', update: update.id, known: 'two hosts', impact: 'none yet', next: '30 min' }]);
  if (random.below(20) === 0) turns.push([role, { do: 'rank', of: 'assets', phase: 'before', order: ['crm', 'tms', 'mail'] }]);
  if (random.below(10) === 0) turns.push([role, { do: 'assume', assumption: `belief-${random.below(24)}` }]);
  s.intel.forEach((intel, i) => {
    const open = w.intel[i]?.triggeredAt !== null && w.intel[i]?.metAt === null;
    if (open && random.below(5) === 0) turns.push([intel.to[0] ?? '', { do: 'share', intel: intel.id, to: [intel.share[random.below(2)] ?? ''] }]);
  });
  return turns;
}

function facilitation(run: Run, random: Random): Turn[] {
  const acts: Act[] = [];
  if (random.below(5) === 0) acts.push({ do: 'observe', objective: 'soon', text: 'they asked first' });
  if (random.below(20) === 0) acts.push({ do: 'pause' }, { do: 'resume' });
  if (random.below(30) === 0) acts.push({ do: 'pace', rate: random.below(4) });
  if (random.below(30) === 0) acts.push({ do: 'message', to: ['manager-0', 'ceo'], text: 'The guard calls.', because: BECAUSE });
  if (random.below(60) === 0) acts.push({ do: 'release', inject: `inject-${10 * random.below(10) + 3}`, because: BECAUSE });
  if (random.below(60) === 0) acts.push({ do: 'extend', decision: run.scenario.decisions[random.below(run.scenario.decisions.length)]?.id ?? '', by: 600, because: BECAUSE });
  return acts.map((act): Turn => ['facilitator', act]);
}
