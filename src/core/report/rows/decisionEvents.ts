import { bestOptions } from './bestOptions.ts';
import type { ReportContext } from '../reportContext.ts';
import { mselEvent, restOf, triggerWords } from './mselEvent.ts';
import type { MselEvent } from './mselRows.ts';

/** Decisions that opened and updates that fell due: what players were expected to do, and what they did. */
export function decisionEvents(context: ReportContext): readonly MselEvent[] {
  const { scenario, chronicle, title, quoted, clock } = context;
  const decisions = scenario.decisions.flatMap((decision): MselEvent[] => {
    const { openedAt = null, expiredAt = null, commits = [] } = chronicle.decisions.find(({ id }) => id === decision.id) ?? {};
    if (openedAt === null) return [];
    const taken = commits.map(({ at, by, option, answer }) => `${title(by)} chose ${quoted(option)} at ${clock(at)}${answer ? `, ${answer.as} at ${clock(answer.at)}` : ''}`);
    const done = [...taken, ...(expiredAt === null ? [] : [`nobody decided by ${clock(expiredAt)}`])];
    return [mselEvent({
      at: openedAt, id: decision.id, category: 'Expected action', type: 'decision prompt', title: decision.prose.title, synopsis: restOf(decision.prose), delivery: 'console', to: title(decision.owner),
      trigger: triggerWords({ at: null, ...decision }), branch: decision.stage === null ? '' : title(decision.stage), most: decision.deadline, expected: bestOptions(decision),
      status: done.length === 0 ? 'open' : 'complete', response: done.length === 0 ? 'Not decided.' : `${done.join('; ')}.`,
    })];
  });
  return [...decisions, ...updateEvents(context)];
}

const updateEvents = ({ scenario, chronicle, title, clock }: ReportContext): readonly MselEvent[] =>
  scenario.updates.flatMap((update): MselEvent[] => {
    const { triggeredAt = null, briefs = [] } = chronicle.updates.find(({ id }) => id === update.id) ?? {};
    if (triggeredAt === null) return [];
    return [mselEvent({
      at: triggeredAt, id: update.id, category: 'Expected action', type: 'duty to brief', title: update.prose.title, synopsis: restOf(update.prose), from: title(update.from), to: update.to.map(title).join(', '),
      trigger: triggerWords({ at: null, when: update.when, after: 0 }), branch: update.stage === null ? '' : title(update.stage), most: update.within,
      response: briefs.length === 0 ? 'None sent.' : `Sent at ${briefs.map(({ at }) => clock(at)).join(', ')}.`,
    })];
  });
