import { FACILITATOR, type Act } from '../../exercise/command.ts';
import type { Inject } from '../../scenario/model.ts';
import type { ReportContext } from '../reportContext.ts';
import { mselEvent, restOf, triggerWords } from './mselEvent.ts';
import type { MselEvent } from './mselRows.ts';

/** Injects that were delivered or skipped, intelligence that came in, and what the facilitator sent besides. */
export function injectEvents(context: ReportContext): readonly MselEvent[] {
  return [...context.scenario.injects.flatMap((inject) => injectEvent(context, inject)), ...intelEvents(context), ...messageEvents(context)];
}

const reasonOf = (act: Act | undefined): string => (act !== undefined && 'because' in act ? (act.because ?? '') : '');

function injectEvent({ chronicle, title, people }: ReportContext, inject: Inject): readonly MselEvent[] {
  const { deliveredAt = null, skippedAt = null, releasedBy = null } = chronicle.injects.find(({ id }) => id === inject.id) ?? {};
  const at = deliveredAt ?? skippedAt;
  if (at === null) return [];
  const by = chronicle.entries.find(({ seq, act }) => seq === releasedBy || (deliveredAt === null && act.do === 'skip' && act.inject === inject.id));
  const reason = people.said(reasonOf(by?.act));
  return [mselEvent({
    at, id: inject.id, category: inject.held || releasedBy !== null ? 'Contingency inject' : 'Inject', type: 'information', title: inject.prose.title, synopsis: restOf(inject.prose),
    delivery: inject.via ?? '', from: inject.from ?? '', to: inject.toAll ? 'everyone' : inject.to.map(title).join(', '), branch: inject.stage === null ? '' : title(inject.stage),
    trigger: releasedBy !== null ? `released by the facilitator (entry ${releasedBy})` : triggerWords(inject), status: deliveredAt === null ? 'skipped' : 'complete',
    response: reason === '' ? '' : `Reason: ${reason}`,
  })];
}

const messageEvents = ({ chronicle, title, people }: ReportContext): readonly MselEvent[] =>
  chronicle.entries.flatMap(({ act, at, seq, actor }) => (act.do !== 'message' || actor !== FACILITATOR ? [] : [mselEvent({
    at, id: `entry ${seq}`, category: 'Contingency inject', type: 'information', title: 'Message of the facilitator', synopsis: people.said(act.text), delivery: 'console',
    from: 'Facilitator', to: act.to.map(title).join(', '), trigger: `sent by the facilitator (entry ${seq})`, response: act.because ? `Reason: ${people.said(act.because)}` : '',
  })]));

const intelEvents = ({ scenario, chronicle, title, clock }: ReportContext): readonly MselEvent[] =>
  scenario.intel.flatMap((intel): MselEvent[] => {
    const { triggeredAt = null, shares = [] } = chronicle.intel.find(({ id }) => id === intel.id) ?? {};
    if (triggeredAt === null) return [];
    const missing = intel.share.filter((role) => !shares.some((share) => share.role === role));
    const told = shares.map((share) => `${title(share.role)} at ${clock(share.at)}`).join(', ');
    return [mselEvent({
      at: triggeredAt, id: intel.id, category: 'Inject', type: 'intelligence', title: intel.prose.title, synopsis: restOf(intel.prose), to: intel.to.map(title).join(', '),
      trigger: triggerWords({ at: null, ...intel }), branch: intel.stage === null ? '' : title(intel.stage), most: intel.within, expected: `Shared with ${intel.share.map(title).join(', ')}`,
      response: `${told === '' ? 'Shared with nobody' : `Shared: ${told}`}${missing.length > 0 && told !== '' ? `; not with ${missing.map(title).join(', ')}` : ''}.`,
    })];
  });
