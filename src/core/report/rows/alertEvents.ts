import { firstLooks } from '../../measures/timings.ts';
import type { ReportContext } from '../reportContext.ts';
import { mselEvent, restOf, triggerWords } from './mselEvent.ts';
import type { MselEvent } from './mselRows.ts';

/** Alerts that were raised, real or not, with what was done about them. */
export function alertEvents({ scenario, chronicle, title, clock }: ReportContext): readonly MselEvent[] {
  const looks = firstLooks(chronicle);
  return scenario.alerts.flatMap((alert): MselEvent[] => {
    const { raisedAt = null, closed = null } = chronicle.alerts.find(({ id }) => id === alert.id) ?? {};
    if (raisedAt === null) return [];
    const look = looks.get(alert.id);
    const looked = look ? `Looked into from ${clock(look.startedAt ?? 0)} by the ${title(look.role)}` : 'Not looked into';
    return [mselEvent({
      at: raisedAt, id: alert.id, category: 'Inject', type: alert.incident === null ? 'event (false positive)' : 'event', title: alert.prose.title, synopsis: restOf(alert.prose),
      delivery: 'console', from: title(alert.feed), to: title(alert.to), trigger: alert.raisedOnly ? 'raised by the attack' : triggerWords(alert), branch: alert.stage === null ? '' : title(alert.stage),
      response: closed ? `${looked}; closed at ${clock(closed.at)} as ${closed.as.replace('-', ' ')}.` : `${looked}; not closed.`,
    })];
  });
}
