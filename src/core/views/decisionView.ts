import type { CommitRecord, VoteRecord } from '../exercise/chronicle.ts';
import { lastVotes } from '../exercise/lastVotes.ts';
import { commitsOf, votesOf } from '../exercise/records.ts';
import { NEVER } from '../exercise/conditionCode.ts';
import type { Run } from '../exercise/run.ts';
import type { DecisionThing } from '../exercise/things.ts';
import { holds } from '../exercise/world.ts';
import type { Decision } from '../scenario/model.ts';
import type { DecisionCore, DecisionState, DecisionStep, OptionView, TallyRow } from './commonView.ts';
import { taskView } from './taskView.ts';

/** What everybody at the table may see of a decision; `null` while it was never open. Grades and effects are never in it. */
export function decisionCore(run: Run, index: number): DecisionCore | null {
  const source = run.scenario.decisions[index];
  const thing = run.world.decisions[index];
  if (!source || !thing || thing.openedAt === null) return null;
  const votes = votesOf(run.world, thing);
  const commits = commitsOf(run.world, thing, source.approve);
  const commit = thing.option >= 0 ? (commits.at(-1) ?? null) : null;
  return {
    id: source.id,
    title: source.prose.title,
    prose: source.prose,
    state: decisionState(run, source, thing),
    standing: source.standing,
    steps: stepsOf(source),
    openedAt: thing.openedAt,
    deadlineAt: thing.deadlineAt,
    otherwise: source.otherwise ? source.otherwise.prose.title : null,
    owner: source.owner,
    approver: source.approve,
    consulted: source.consult,
    voted: source.consult.filter((role) => votes.some((v) => v.role === role)),
    commit: commit && committed(source, commit),
    approvedAt: commit?.answer?.as === 'approved' ? commit.answer.at : null,
    declined: declined(commits),
    expiredAt: thing.expiredAt,
    work: workOf(run, index, thing),
    tally: commit ? tally(run, index, source, lastVotes(votes)) : null,
  };
}

function decisionState(run: Run, source: Decision, thing: DecisionThing): DecisionState {
  const { standing, decision } = run.program.tables;
  if (!source.standing) return (decision.states[thing.chart] ?? 'done') as DecisionState;
  const state = standing.states[thing.chart];
  if (state === 'open') return 'standing';
  return state === 'approval' ? 'approval' : 'done';
}

function stepsOf(d: Decision): DecisionStep[] {
  const steps: [DecisionStep, boolean][] = [
    ['vote', d.consult.length > 0], ['commit', true], ['approve', d.approve !== null], ['work', d.options.some((o) => o.takes > 0)], ['done', true],
  ];
  return steps.filter(([, has]) => has).map(([step]) => step);
}

function committed(d: Decision, c: CommitRecord): DecisionCore['commit'] {
  const title = d.options.find((o) => o.id === c.option)?.prose.title ?? c.option;
  return { at: c.at, by: c.by, option: c.option, optionTitle: title, because: c.because };
}

function declined(commits: readonly CommitRecord[]): DecisionCore['declined'] {
  const last = commits.findLast((c) => c.answer?.as === 'declined');
  return last?.answer ? { at: last.answer.at, because: last.answer.because } : null;
}

function workOf(run: Run, decision: number, thing: DecisionThing): DecisionCore['work'] {
  // Nothing is chosen, so nobody works: no search through all the work there ever was.
  if (thing.option < 0) return null;
  const index = run.world.tasks.findLastIndex((t) => t.kind === 'option' && t.decision === decision && t.option === thing.option && t.takes > 0);
  return index < 0 ? null : taskView(run, index);
}

function tally(run: Run, index: number, d: Decision, votes: readonly VoteRecord[]): TallyRow[] {
  const team = new Map(run.scenario.roles.map((r) => [r.id, r.team]));
  return d.options.filter((o, i) => votes.some((v) => v.option === o.id) || visible(run, index, i)).map((o) => {
    const mine = votes.filter((v) => v.option === o.id);
    const count = (t: string): number => mine.filter((v) => team.get(v.role) === t).length;
    const meanConfidence = mine.length === 0 ? null : mine.reduce((sum, v) => sum + v.confidence, 0) / mine.length;
    return { option: o.id, title: o.prose.title, business: count('business'), secops: count('secops'), external: count('external'), meanConfidence };
  });
}

/** Whether an option is on the card: `if` hides it while it does not hold; once committed or expired the card stays as it was. */
function visible(run: Run, decision: number, option: number): boolean {
  const shown = run.world.decisions[decision]?.shown;
  return shown ? shown.includes(option) : holds(run.world, run.program.decisions[decision]?.options[option]?.test ?? NEVER);
}

/** The options that players see now. */
export function optionViews(run: Run, index: number): readonly (OptionView & { readonly visible: boolean })[] {
  const d = run.scenario.decisions[index];
  const thing = run.world.decisions[index];
  if (!d || !thing) return [];
  return d.options.map((o, i) => ({
    id: o.id, title: o.prose.title, prose: o.prose, takes: o.takes, by: o.by,
    free: !(d.standing && (thing.used.includes(i) || (thing.option === i && decisionState(run, d, thing) === 'approval'))),
    visible: visible(run, index, i),
  }));
}
