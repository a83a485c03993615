import type { IntelMeasure } from '#core/measures/measures.ts';
import {
  debrief_intel_due, debrief_intel_late, debrief_intel_missing_head, debrief_intel_name, debrief_intel_never, debrief_intel_none, debrief_intel_not_started, debrief_intel_on_time,
  debrief_intel_reached_head, debrief_intel_running, debrief_intel_state, debrief_intel_title, debrief_nobody,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from '../Debrief.module.css';
import { isTouched, type DebriefProps } from '../debriefProps.ts';
import { titlesOf } from '../titles.ts';
import { TouchedBy } from '../TouchedBy.tsx';

const STATES: Readonly<Record<IntelMeasure['state'], () => string>> = {
  'on-time': debrief_intel_on_time, late: debrief_intel_late, never: debrief_intel_never, running: debrief_intel_running, 'not-started': debrief_intel_not_started,
};
const HEADS = [debrief_intel_name, debrief_intel_due, debrief_intel_state, debrief_intel_reached_head, debrief_intel_missing_head] as const;

/** Which raw report reached whom, and whether in time. */
export function IntelCard({ record, measures }: DebriefProps) {
  const { scenario } = record;
  if (scenario.intel.length === 0) return <Card title={debrief_intel_title()}><p>{debrief_intel_none()}</p></Card>;
  return (
    <Card title={debrief_intel_title()} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_intel_title()}>
        <table className={styles.edged}>
          <thead><tr>{HEADS.map((head) => <th key={head()} scope="col">{head()}</th>)}</tr></thead>
          <tbody>{scenario.intel.map((intel) => <IntelRow key={intel.id} record={record} measures={measures} intel={intel} />)}</tbody>
        </table>
      </div>
      <div className={styles.under}><TouchedBy record={record} measures={measures} of={scenario.intel.map(({ id }) => `intel(${id})`)} /></div>
    </Card>
  );
}

function IntelRow({ record: { scenario, chronicle }, measures, intel: { id, prose, share } }: DebriefProps & { readonly intel: DebriefProps['record']['scenario']['intel'][number] }) {
  const shared = chronicle.intel.find((found) => found.id === id)?.shares.map((by) => by.role) ?? [];
  const missing = share.filter((role) => !shared.includes(role));
  const measure = measures.intel.find((found) => found.id === id);
  const state = measure?.state ?? 'not-started';
  const names = (roles: readonly string[]): string => (roles.length === 0 ? debrief_nobody() : titlesOf(scenario, roles));
  return (
    <tr>
      <th scope="row">{prose.title}{isTouched(measures, `intel(${id})`) && ' †'}</th>
      <td>{measure?.dueAt == null ? '–' : scenarioClock(scenario.clockStart, measure.dueAt)}</td>
      <td><Chip kind={state === 'on-time' ? 'done' : 'neutral'}>{STATES[state]()}</Chip></td>
      <td>{names(shared)}</td>
      <td>{names(missing)}</td>
    </tr>
  );
}
