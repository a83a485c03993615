import { leaves, type Condition } from '../scenario/condition.ts';
import type { Effects, Scenario } from '../scenario/model.ts';
import { advanceTarget } from './commands/facilitation.ts';
import type { Act, RoleAct, Verb } from './command.ts';
import { isRoleVerb } from './log/fields.ts';
import type { World } from './world.ts';

const NOTHING: readonly string[] = [];
const TOUCHING: ReadonlySet<Verb> = new Set<Verb>(['play', 'release', 'skip', 'extend', 'reroute', 'advance']);

/**
 * The measures on which a facilitator's act sets † (SPEC 2.9): those of the incident, decision, update, duty, intel or harm
 * that it names or changes, named as in an objective (`ttr(intrusion)`).
 */
export function touchedBy(w: World, act: Act): readonly string[] {
  if (!TOUCHING.has(act.do) || (act.do === 'advance' && !act.because?.trim())) return NOTHING;
  const s = w.program.scenario;
  const found = new Set<string>();
  switch (act.do) {
    case 'play': byRole(w, act.command, found); break;
    case 'release':
    case 'skip': byEffects(w, s.injects[w.program.at.inject.get(act.inject) ?? -1]?.effects, found); break;
    case 'extend': byDecision(s, act.decision, found); break;
    case 'reroute': byStage(w, act.stage, found); break;
    case 'advance': byTime(w, advanceTarget(w, act) ?? w.now, found); break;
    default:
  }
  return [...found];
}

/** The measures on which taking an act back sets †: those that the act had changed. */
export const touchedByUndo = (w: World, act: Act): readonly string[] =>
  touchedBy(w, isRoleVerb(act.do) ? { do: 'play', role: '', command: act as RoleAct } : act);

function byIncident(incident: string | null | undefined, found: Set<string>): void {
  if (incident == null) return;
  for (const name of ['tta', 'ttr', 'ttc']) found.add(`${name}(${incident})`);
  found.add('mtta').add('mttr');
}

function byDecision(s: Scenario, id: string, found: Set<string>): void {
  found.add(`decision(${id})`);
  byIncident(s.decisions.find((d) => d.id === id)?.incident, found);
}

function byRole(w: World, act: RoleAct, found: Set<string>): void {
  const s = w.program.scenario;
  if ('alert' in act) byIncident(s.alerts.find((a) => a.id === act.alert)?.incident, found);
  if ('decision' in act) {
    byDecision(s, act.decision, found);
    const option = 'option' in act ? s.decisions.flatMap((d) => d.options).find((o) => o.id === act.option) : undefined;
    if (act.do === 'commit') byEffects(w, option?.effects, found);
  }
  if (act.do === 'brief') found.add(`update(${act.update})`);
  if (act.do === 'share') found.add(`intel(${act.intel})`);
}

/** What effects touch, but for the stage that they enter, hangs on the scenario alone: found once for each. */
const known = new WeakMap<Effects, ReadonlySet<string>>();

function byEffects(w: World, e: Effects | undefined, found: Set<string>): void {
  if (!e) return;
  byOwnEffects(w.program.scenario, e, found);
  if (e.goto !== null) byStage(w, e.goto, found);
}

function byOwnEffects(s: Scenario, e: Effects, found: Set<string>): void {
  const touched = known.get(e) ?? changedBy(s, e);
  known.set(e, touched);
  for (const measure of touched) found.add(measure);
}

function changedBy(s: Scenario, e: Effects): ReadonlySet<string> {
  const found = new Set<string>();
  const access = new Set([...e.gains, ...e.evicts]);
  for (const track of s.attacks) {
    if (track.steps.some((step) => [...step.effects.gains, ...step.needs].some((a) => access.has(a)))) byIncident(track.incident, found);
  }
  for (const id of [...e.harms, ...e.repairs]) {
    const harm = s.harms.find((h) => h.id === id);
    if (harm) found.add(`harm(${harm.class})`);
  }
  for (const id of e.raises) byIncident(s.alerts.find((a) => a.id === id)?.incident, found);
  byNames(s, new Set([...e.sets, ...e.clears, ...[...access].map((id) => `${id}.held`), ...e.raises.map((id) => `${id}.raised`)]), found);
  return found;
}

const reads = (condition: Condition | null, names: ReadonlySet<string>): boolean => {
  if (condition) for (const leaf of leaves(condition.expr)) if (leaf.op === 'name' && names.has(leaf.name)) return true;
  return false;
};

/** What waits for a name that becomes true or false. */
function byNames(s: Scenario, names: ReadonlySet<string>, found: Set<string>): void {
  if (names.size === 0) return;
  for (const i of s.incidents) if (reads(i.contained, names)) byIncident(i.id, found);
  for (const track of s.attacks) {
    const start = track.start && 'when' in track.start ? track.start.when : null;
    if (reads(start, names) || track.steps.some((step) => reads(step.unless, names))) byIncident(track.incident, found);
  }
  for (const a of s.alerts) if (reads(a.when, names)) byIncident(a.incident, found);
  for (const d of s.duties) if (reads(d.starts, names) || reads(d.met, names)) found.add(`duty(${d.id})`);
  for (const u of s.updates) if (reads(u.when, names) || reads(u.until, names)) found.add(`update(${u.id})`);
  for (const i of s.intel) if (reads(i.when, names)) found.add(`intel(${i.id})`);
  for (const d of s.decisions) if (reads(d.when, names)) byDecision(s, d.id, found);
}

/** Entering a stage withdraws what the stage left had not delivered, and the first time it arms what the new one holds. */
function byStage(w: World, stage: string, found: Set<string>): void {
  const s = w.program.scenario;
  const left = s.stages[w.stage]?.id;
  if (stage === left) return;
  const isFresh = !w.stageLog.some((entered) => s.stages[entered.stage]?.id === stage);
  const concerned = (of: string | null): boolean => of !== null && (of === left || (isFresh && of === stage));
  s.alerts.forEach((a, i) => { if (concerned(a.stage) && !a.raisedOnly && w.alerts[i]?.raisedAt === null) byIncident(a.incident, found); });
  s.injects.forEach((x, i) => { if (concerned(x.stage) && !x.held && w.injects[i]?.state === 'waiting') byOwnEffects(s, x.effects, found); });
  if (!isFresh) return;
  for (const track of s.attacks) if (track.stage === stage) byIncident(track.incident, found);
  for (const d of s.decisions) if (d.stage === stage) byDecision(s, d.id, found);
  for (const u of s.updates) if (u.stage === stage) found.add(`update(${u.id})`);
  for (const i of s.intel) if (i.stage === stage) found.add(`intel(${i.id})`);
  byNames(s, new Set([`${stage}.entered`]), found);
}

/** An advance that goes through what it should have halted at: the decisions that expire and the dues that pass meanwhile. */
function byTime(w: World, to: number, found: Set<string>): void {
  const s = w.program.scenario;
  for (const item of w.agenda.items) {
    if (item.at > to) continue;
    if (item.type === 'expiry') byDecision(s, s.decisions[item.of]?.id ?? '', found);
    if (item.type === 'update-due') found.add(`update(${s.updates[item.of]?.id})`);
    if (item.type === 'intel-due') found.add(`intel(${s.intel[item.of]?.id})`);
    if (item.type === 'duty-due') found.add(`duty(${s.duties[item.of]?.id})`);
    if (item.type === 'alert') byIncident(s.alerts[item.of]?.incident, found);
  }
}
