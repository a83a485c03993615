import { foundByHunt } from '#core/measures/foundByHunt.ts';
import type { IncidentMeasure } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { debrief_gone_list, debrief_guard_lists, debrief_hunt_list, debrief_never_begun_list, debrief_none, debrief_prevented_list } from '#messages/compiled/messages.js';
import styles from './Debrief.module.css';
import { titlesOf } from './titles.ts';

/** What stands beside the means because no time can be given: never begun, prevented, gone before anyone looked, found by hunt. */
export function UnmeasuredList({ scenario, incidents }: { readonly scenario: Scenario; readonly incidents: readonly IncidentMeasure[] }) {
  const names = (is: (incident: IncidentMeasure) => boolean) => {
    const found = incidents.filter(is).map((incident) => incident.id);
    return { names: found.length === 0 ? debrief_none() : titlesOf(scenario, found) };
  };
  const lines = [
    debrief_never_begun_list(names((i) => i.state === 'never-begun')), debrief_prevented_list(names((i) => i.state === 'prevented')),
    debrief_gone_list(names((i) => i.state === 'gone-before-look')), debrief_hunt_list(names(foundByHunt)),
  ];
  return <p className={styles.quiet} role="note" aria-label={debrief_guard_lists()}>{lines.join(' ')}</p>;
}
