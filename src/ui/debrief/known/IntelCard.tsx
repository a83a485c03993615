import type { IntelMeasure } from '#core/measures/measures.ts';
import {
  debrief_intel_late, debrief_intel_missing, debrief_intel_never, debrief_intel_none, debrief_intel_not_started, debrief_intel_on_time, debrief_intel_reached,
  debrief_intel_running, debrief_intel_title,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { titlesOf } from '../titles.ts';

const STATES: Readonly<Record<IntelMeasure['state'], () => string>> = {
  'on-time': debrief_intel_on_time, late: debrief_intel_late, never: debrief_intel_never, running: debrief_intel_running, 'not-started': debrief_intel_not_started,
};

/** Which raw report reached whom, and whether in time. */
export function IntelCard({ record: { scenario, chronicle }, measures }: DebriefProps) {
  return (
    <Card title={debrief_intel_title()}>
      {scenario.intel.length === 0 && <p>{debrief_intel_none()}</p>}
      <ul className={styles.lines}>
        {scenario.intel.map(({ id, prose, share }) => {
          const shared = chronicle.intel.find((found) => found.id === id)?.shares.map((by) => by.role) ?? [];
          const missing = share.filter((role) => !shared.includes(role));
          const state = measures.intel.find((found) => found.id === id)?.state ?? 'not-started';
          return (
            <li key={id}>
              <strong>{prose.title}</strong> <Chip kind={state === 'on-time' ? 'done' : 'neutral'}>{STATES[state]()}</Chip>
              {shared.length > 0 && <p>{debrief_intel_reached({ names: titlesOf(scenario, shared) })}</p>}
              {missing.length > 0 && <p>{debrief_intel_missing({ names: titlesOf(scenario, missing) })}</p>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
