import { alertObservations, ttaObservations, ttrObservations } from '#core/measures/means.ts';
import { timingsOf } from '#core/measures/timings.ts';
import {
  debrief_curve_alerts, debrief_curve_alerts_not, debrief_curve_looks, debrief_curve_looks_not, debrief_curve_outs, debrief_curve_outs_not, debrief_curves, debrief_mtta_all,
  debrief_mtta_tp, debrief_mttr,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import type { DebriefProps } from '../debriefProps.ts';
import { lookGuard, remedyGuard } from '../guardWords.ts';
import { CurveFigure } from './CurveFigure.tsx';
import styles from './Curves.module.css';

/** How long alerts waited for a look and incidents for their end, as survival curves beside MTTA and MTTR. One case alone draws none. */
export function CurvesCard({ record, measures }: DebriefProps) {
  const { scenario, chronicle } = record;
  const timings = scenario.incidents.map(({ id }) => timingsOf(chronicle, id));
  const look = lookGuard(record, measures);
  const figures = [
    { name: debrief_mtta_tp(), mean: measures.mtta.tp, observations: ttaObservations(timings, chronicle.endedAt), guard: look, says: [debrief_curve_looks, debrief_curve_looks_not] },
    { name: debrief_mtta_all(), mean: measures.mtta.all, observations: alertObservations(chronicle), guard: look, says: [debrief_curve_alerts, debrief_curve_alerts_not] },
    { name: debrief_mttr(), mean: measures.mttr, observations: ttrObservations(timings, chronicle.endedAt), guard: remedyGuard(record, measures), says: [debrief_curve_outs, debrief_curve_outs_not] },
  ] as const;
  return (
    <Card title={debrief_curves()}>
      <div className={styles.figures}>
        {figures.map((figure) => <CurveFigure key={figure.name} {...figure} />)}
      </div>
    </Card>
  );
}
