import {
  debrief_guard_back, debrief_guard_early, debrief_guard_false, debrief_guard_holds, debrief_mtta_all, debrief_mtta_all_is, debrief_mtta_tp, debrief_mtta_tp_is,
  debrief_mttr, debrief_mttr_is, debrief_n, debrief_n_one, debrief_no_alerts, debrief_no_remedy, debrief_not_credited, debrief_speed, debrief_spread, debrief_touched,
} from '#messages/compiled/messages.js';
import type { MeanTime, Measures } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { Card } from '#ui/kit/Card.tsx';
import { atLeast } from '#ui/kit/time.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';

/** MTTA and MTTR, each with its definition, n, censoring and guard; a failed guard strikes the value through (SPEC 3, guards). */
export function SpeedCard({ record, measures }: DebriefProps) {
  const { scenario } = record;
  const look = lookGuard(scenario, measures);
  return (
    <Card title={debrief_speed()}>
      <div className={styles.measures}>
        <Speed name={debrief_mtta_tp()} is={debrief_mtta_tp_is()} mean={measures.mtta.tp} none={debrief_no_alerts()} guard={look} touched={isTouched(measures, 'mtta')} />
        <Speed name={debrief_mtta_all()} is={debrief_mtta_all_is()} mean={measures.mtta.all} none={debrief_no_alerts()} guard={look} touched={isTouched(measures, 'mtta')} />
        <Speed name={debrief_mttr()} is={debrief_mttr_is()} mean={measures.mttr} none={debrief_no_remedy()} guard={remedyGuard(scenario, measures)} touched={isTouched(measures, 'mttr')} />
      </div>
    </Card>
  );
}

interface SpeedProps {
  readonly name: string;
  readonly is: string;
  readonly mean: MeanTime;
  readonly none: string;
  /** Why the guard fails, `null` if it holds. */
  readonly guard: string | null;
  readonly touched: boolean;
}

function Speed({ name, is, mean, none, guard, touched }: SpeedProps) {
  const value = mean.restrictedMean === null ? null : mean.n === 1 && mean.censored === 1 ? atLeast(mean.restrictedMean) : length(mean.restrictedMean);
  const rest = { tau: length(mean.tau), median: length(mean.median), p90: length(mean.p90), completed: length(mean.completedMean) };
  return (
    <section aria-label={name} data-measure={name}>
      <h3>{name}</h3>
      {value === null ? <p className={styles.value}>{none}</p> : (
        <p className={styles.value}>
          {guard === null ? value : <><s>{value}</s><VisuallyHidden> {debrief_not_credited()}</VisuallyHidden></>}
          {touched && ' †'}
        </p>
      )}
      {value !== null && <p className={styles.quiet}>{mean.n === 1 ? debrief_n_one() : debrief_n({ n: mean.n, censored: mean.censored })}</p>}
      <p>{is}</p>
      {mean.n > 1 && <p>{debrief_spread(rest)}</p>}
      {value !== null && <p className={guard === null ? styles.done : styles.late}>{guard ?? debrief_guard_holds()}</p>}
      {touched && <p className={styles.quiet}>{debrief_touched()}</p>}
    </section>
  );
}

function lookGuard(scenario: Scenario, measures: Measures): string | null {
  const closed = measures.incidents.flatMap((i) => i.guards.closedAsFalse);
  if (closed.length === 0) return null;
  return debrief_guard_false({ alerts: closed.map((id) => `‘${scenario.alerts.find((a) => a.id === id)?.prose.title ?? id}’`).join(', ') });
}

function remedyGuard(scenario: Scenario, measures: Measures): string | null {
  const title = (id: string): string => scenario.incidents.find((i) => i.id === id)?.title ?? id;
  const early = measures.incidents.find((i) => i.guards.prematureClosure);
  if (early) return debrief_guard_early({ incident: title(early.id) });
  const back = measures.incidents.find((i) => i.guards.reentries > 0);
  return back ? debrief_guard_back({ incident: title(back.id) }) : null;
}
