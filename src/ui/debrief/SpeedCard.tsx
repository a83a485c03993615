import { debrief_mtta_all, debrief_mtta_all_is, debrief_mtta_tp, debrief_mtta_tp_is, debrief_mttr, debrief_mttr_is, debrief_no_alerts, debrief_no_remedy, debrief_speed } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import { isTouched, type DebriefProps } from './debriefProps.ts';
import { lookGuard, remedyGuard } from './guardWords.ts';
import { Speed } from './Speed.tsx';
import { UnmeasuredList } from './UnmeasuredList.tsx';

/** MTTA and MTTR, each with its definition, n, censoring and guard; a failed guard strikes the value through (SPEC 3, guards). */
export function SpeedCard({ record, measures }: DebriefProps) {
  const { scenario } = record;
  const look = { guard: lookGuard(scenario, measures), none: debrief_no_alerts(), talkNotCounted: measures.talkNotCounted };
  const looked = isTouched(measures, 'mtta') || measures.incidents.some((i) => isTouched(measures, `tta(${i.id})`));
  const remedied = isTouched(measures, 'mttr') || measures.incidents.some((i) => isTouched(measures, `ttr(${i.id})`));
  return (
    <Card title={debrief_speed()}>
      <div className={styles.measures}>
        <Speed {...look} name={debrief_mtta_tp()} is={debrief_mtta_tp_is()} mean={measures.mtta.tp} touched={looked} />
        <Speed {...look} name={debrief_mtta_all()} is={debrief_mtta_all_is()} mean={measures.mtta.all} touched={looked} />
        <Speed {...look} name={debrief_mttr()} is={debrief_mttr_is()} mean={measures.mttr} none={debrief_no_remedy()} guard={remedyGuard(scenario, measures)} touched={remedied} />
        <UnmeasuredList scenario={scenario} incidents={measures.incidents} />
      </div>
    </Card>
  );
}
