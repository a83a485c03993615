import type { IncidentMeasure } from '#core/measures/measures.ts';
import {
  debrief_mtta_all, debrief_mtta_all_is, debrief_mtta_tp, debrief_mtta_tp_is, debrief_mttr, debrief_mttr_is, debrief_no_alerts, debrief_no_remedy, debrief_speed,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { duration } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { isTouched, type DebriefProps } from './debriefProps.ts';
import { Credited } from './Guard.tsx';
import { lookGuard, lookGuardOf, remedyGuard, remedyGuardOf } from './guardWords.ts';
import { Speed } from './Speed.tsx';
import { titleOf } from './titles.ts';
import { TouchedBy } from './TouchedBy.tsx';
import { UnmeasuredList } from './UnmeasuredList.tsx';

/** MTTA and MTTR, each with its definition, n, censoring and guard; a failed guard strikes the value through (SPEC 3, guards). */
export function SpeedCard({ record, measures }: DebriefProps) {
  const ids = record.scenario.incidents.map(({ id }) => id);
  const looks = ['mtta', ...ids.map((id) => `tta(${id})`)];
  const outs = ['mttr', ...ids.map((id) => `ttr(${id})`)];
  const look = {
    guard: lookGuard(record, measures), none: debrief_no_alerts(), talkNotCounted: measures.talkNotCounted, touched: looks.some((name) => isTouched(measures, name)),
  };
  const out = { guard: remedyGuard(record, measures), none: debrief_no_remedy(), talkNotCounted: measures.talkNotCounted, touched: outs.some((name) => isTouched(measures, name)) };
  const source = { record, measures };
  return (
    <Card title={debrief_speed()}>
      <div className={styles.measures}>
        <Speed {...look} name={debrief_mtta_tp()} is={debrief_mtta_tp_is()} mean={measures.mtta.tp}>
          <Cases {...source} time={(incident) => incident.tta} guard={(incident) => lookGuardOf(record, incident)} />
          <TouchedBy {...source} of={looks} />
        </Speed>
        <Speed {...look} name={debrief_mtta_all()} is={debrief_mtta_all_is()} mean={measures.mtta.all}><TouchedBy {...source} of={looks} /></Speed>
        <Speed {...out} name={debrief_mttr()} is={debrief_mttr_is()} mean={measures.mttr}>
          <Cases {...source} time={(incident) => incident.ttr} guard={(incident) => remedyGuardOf(record, incident)} />
          <TouchedBy {...source} of={outs} />
        </Speed>
        <UnmeasuredList scenario={record.scenario} incidents={measures.incidents} />
      </div>
    </Card>
  );
}

interface CasesProps extends DebriefProps {
  readonly time: (incident: IncidentMeasure) => number | null;
  readonly guard: (incident: IncidentMeasure) => string | null;
}

/** The completed durations behind a mean, one an incident; those that are not credited struck through. */
function Cases({ record, measures, time, guard }: CasesProps) {
  const cases = measures.incidents.filter((incident) => time(incident) !== null);
  if (cases.length < 2) return null;
  return (
    <ul className={styles.cases}>
      {cases.map((incident) => (
        <li key={incident.id}>
          <span>{titleOf(record.scenario, incident.id)}</span> <Credited words={duration(time(incident) ?? 0)} credited={guard(incident) === null} />
        </li>
      ))}
    </ul>
  );
}
