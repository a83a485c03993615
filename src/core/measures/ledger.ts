import type { Seconds } from '../base/duration.ts';
import { briefsOf, commitsOf, movesOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';

export type FactKind = 'stage' | 'alert' | 'finding' | 'inject' | 'message' | 'outcome' | 'expired' | 'decided' | 'intel' | 'update' | 'private' | 'revealed';

/** Through what a role learned it: its own queue or work, an alert that was handed to it, what was sent to it, what stood on every screen, or its own act. */
export type Channel = 'queue' | 'work' | 'hand-over' | 'message' | 'outcome' | 'report' | 'shared' | 'update' | 'private' | 'screen' | 'own';

export interface Knower {
  readonly role: string;
  readonly at: Seconds;
  readonly through: Channel;
}
/** Something that was delivered, and who had it from when on: each role once, earliest first. */
export interface Fact {
  /** Stable over the run: kind, id and number. */
  readonly key: string;
  readonly kind: FactKind;
  /** The author's words, or those of a message. */
  readonly title: string;
  readonly known: readonly Knower[];
}
type Maybe = Omit<Knower, 'at'> & { readonly at: Seconds | null | undefined };

/**
 * Who knew what from when on, from what was delivered and from nothing else: no prose is read, nothing is guessed from what was said aloud.
 * What stands on every screen at once (stage, decision taken or expired, truth that came out) counts as known to every role.
 * In order of the first time that anybody knew.
 */
export function ledger(run: Run): readonly Fact[] {
  const facts = [...ofStages(run), ...ofAlerts(run), ...ofFindings(run), ...ofDeliveries(run), ...ofDecisions(run), ...ofIntel(run), ...ofUpdates(run), ...ofOthers(run)];
  return facts.filter(({ known }) => known.length > 0).toSorted((a, b) => (a.known[0]?.at ?? 0) - (b.known[0]?.at ?? 0));
}

/** A fact; of a role that learned it twice the first time counts. */
function fact(kind: FactKind, id: string, title: string, learned: readonly Maybe[]): Fact {
  const known: Knower[] = [];
  const dated = learned.flatMap(({ at, ...rest }) => (at == null ? [] : [{ ...rest, at }]));
  for (const one of dated.toSorted((a, b) => a.at - b.at)) if (!known.some(({ role }) => role === one.role)) known.push(one);
  return { key: `${kind} ${id}`, kind, title, known };
}

const to = (roles: readonly string[], at: Seconds | null | undefined, through: Channel): Maybe[] => roles.map((role) => ({ role, at, through }));
const everyone = (run: Run, at: Seconds | null | undefined): Maybe[] => to(run.scenario.roles.map(({ id }) => id), at, 'screen');

function ofStages(run: Run): Fact[] {
  return run.scenario.stages.map(({ id, title }, i) => fact('stage', id, title, everyone(run, run.world.stageLog.find(({ stage }) => stage === i)?.at)));
}

function ofAlerts(run: Run): Fact[] {
  return run.scenario.alerts.map(({ id, prose, to: first }, i) => {
    const thing = run.world.alerts[i];
    const handed = movesOf(run.world, thing).filter((move) => move.do === 'escalate');
    return fact('alert', id, prose.title, [...to([first], thing?.raisedAt, 'queue'), ...handed.map(({ role, at }): Maybe => ({ role, at, through: 'hand-over' }))]);
  });
}

/** A finding is shown to who did the work, and to whoever gets the alert in hand after it. */
function ofFindings(run: Run): Fact[] {
  return run.world.tasks.flatMap((task, n) => {
    const alert = run.scenario.alerts[task.alert];
    if (task.doneAt === null || task.finding < 0 || alert === undefined) return [];
    const { doneAt } = task;
    const handed = movesOf(run.world, run.world.alerts[task.alert]).filter((move) => (move.do === 'escalate' || move.do === 'return') && move.at >= doneAt);
    return [fact('finding', `${alert.id} ${n}`, alert.prose.title, [...to([task.role], doneAt, 'work'), ...handed.map(({ role, at }): Maybe => ({ role, at, through: 'hand-over' }))])];
  });
}

function ofDeliveries(run: Run): Fact[] {
  const { scenario: s, world: w } = run;
  return w.deliveries.flatMap((sent, n) => {
    switch (sent.kind) {
      case 'inject': return [fact('inject', s.injects[sent.of]?.id ?? '', s.injects[sent.of]?.prose.title ?? '', to(sent.to, sent.at, 'message'))];
      case 'message': return [fact('message', String(n), w.messages.get(sent.of)?.text ?? '', to(sent.to, sent.at, 'message'))];
      case 'outcome': {
        const option = s.decisions[sent.of]?.options[sent.option];
        return [fact('outcome', `${option?.id ?? ''} ${sent.part} ${n}`, option?.prose.title ?? '', to(sent.to, sent.at, 'outcome'))];
      }
      default: return [];
    }
  });
}

/** A decision that is taken, or not taken in time, stands on the projector; a standing one does not. */
function ofDecisions(run: Run): Fact[] {
  return run.scenario.decisions.flatMap(({ id, prose, standing, approve, owner }, i) => {
    const thing = run.world.decisions[i];
    if (standing) return [];
    const taken = commitsOf(run.world, thing, approve).map((commit) => fact('decided', `${id} ${commit.seq}`, prose.title, [...to([owner], commit.at, 'own'), ...everyone(run, commit.at)]));
    return [...taken, fact('expired', id, prose.title, everyone(run, thing?.expiredAt))];
  });
}

function ofIntel(run: Run): Fact[] {
  return run.scenario.intel.map(({ id, prose, to: first }, i) => {
    const thing = run.world.intel[i];
    return fact('intel', id, prose.title, [...to(first, thing?.triggeredAt, 'report'), ...(thing?.shares ?? []).map(({ role, at }): Maybe => ({ role, at, through: 'shared' }))]);
  });
}

function ofUpdates(run: Run): Fact[] {
  return run.scenario.updates.flatMap(({ id, prose, to: readers }, i) =>
    briefsOf(run.world, run.world.updates[i]).map(({ seq, at, by }) => fact('update', `${id} ${seq}`, prose.title, [...to([by], at, 'own'), ...to(readers, at, 'update')])));
}

function ofOthers(run: Run): Fact[] {
  const { scenario: s, world: w } = run;
  return [
    ...s.privates.map(({ to: holders, prose }, i) => fact('private', String(i), prose.title, to(holders, w.privates[i], 'private'))),
    ...s.assumptions.map(({ id, prose }, i) => fact('revealed', id, prose.text, everyone(run, w.assumptions[i]?.revealedAt))),
  ];
}
