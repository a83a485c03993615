import {
  debrief_kind, debrief_kind_decision, debrief_kind_expired, debrief_kind_foiled, debrief_kind_noise, debrief_kind_real, debrief_kind_stage, debrief_kind_step,
  debrief_time, debrief_timeline, debrief_what,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';

interface Moment {
  readonly at: number;
  readonly kind: string;
  readonly what: string;
}

/** Ground truth and answers on one axis, as a table: what the attacker did, what was seen, what was decided. */
function momentsOf({ record: { scenario: s, chronicle: c } }: DebriefProps): readonly Moment[] {
  const steps = new Map(s.attacks.flatMap((a) => a.steps.map((step) => [step.id, step.title])));
  const alerts = new Map(s.alerts.map((a) => [a.id, a.prose.title]));
  const decisions = new Map(s.decisions.map((d) => [d.id, d.prose.title]));
  const options = new Map(s.decisions.flatMap((d) => d.options.map((o) => [o.id, o.prose.title])));
  return [
    ...c.stages.map((x) => ({ at: x.at, kind: debrief_kind_stage(), what: s.stages.find((st) => st.id === x.id)?.title ?? x.id })),
    ...c.steps.map((x) => ({ at: x.at, kind: x.fired ? debrief_kind_step() : debrief_kind_foiled(), what: steps.get(x.id) ?? x.id })),
    ...c.alerts.flatMap((x) => (x.raisedAt === null ? [] : [{ at: x.raisedAt, kind: x.incident === null ? debrief_kind_noise() : debrief_kind_real(), what: alerts.get(x.id) ?? x.id }])),
    ...c.decisions.flatMap((x) => x.commits.map((m) => ({ at: m.at, kind: debrief_kind_decision(), what: `${decisions.get(x.id) ?? x.id}: ${options.get(m.option) ?? m.option}` }))),
    ...c.decisions.flatMap((x) => (x.expiredAt === null ? [] : [{ at: x.expiredAt, kind: debrief_kind_expired(), what: decisions.get(x.id) ?? x.id }])),
  ].sort((a, b) => a.at - b.at);
}

export function TimelineCard(props: DebriefProps) {
  return (
    <Card title={debrief_timeline()} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_timeline()}>
        <table>
          <thead><tr><th scope="col">{debrief_time()}</th><th scope="col">{debrief_kind()}</th><th scope="col">{debrief_what()}</th></tr></thead>
          <tbody>
            {momentsOf(props).map((m, n) => (
              <tr key={n}><td>{scenarioClock(props.record.scenario.clockStart, m.at)}</td><td>{m.kind}</td><td>{m.what}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
