import { MinusIcon, PlusIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { debrief_as_chart, debrief_as_table, debrief_replay_whole, debrief_timeline, debrief_timeline_narrower, debrief_timeline_summary, debrief_timeline_wider } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { MINUTES_KINDS } from '#ui/kit/minutesKinds.ts';
import { MinutesSwatch } from '#ui/kit/MinutesSwatch.tsx';
import type { DebriefProps } from './debriefProps.ts';
import { useWays } from './debriefWays.ts';
import { ReplayLink } from './ReplayLink.tsx';
import { lanesOf } from './timeline/lanesOf.ts';
import styles from './timeline/Timeline.module.css';
import { TimelineTable } from './timeline/TimelineTable.tsx';
import { TimelineWalk } from './timeline/TimelineWalk.tsx';
import type { Zooming } from './timeline/useWalk.ts';

/** How much wider than its place the chart is drawn. */
const ZOOMS = [1, 1.75, 3, 5, 8, 13] as const;

/** Attack, messages, incidents, desks, decisions, updates and duties on one axis; the same as a table. */
export function TimelineCard({ record, measures }: DebriefProps) {
  const { printing } = useWays();
  const [asTable, setAsTable] = useState(false);
  const [zoom, setZoom] = useState(0);
  const onZoom = (by: Zooming): void => setZoom((now) => (by === 0 ? 0 : Math.min(ZOOMS.length - 1, Math.max(0, now + by))));
  const lanes = useMemo(() => lanesOf({ record, measures }), [record, measures]);
  const summary = summaryOf(record);
  const icon = { size: 16, 'aria-hidden': true } as const;
  const tools = (
    <div className={styles.tools}>
      <ReplayLink moment={{}}>{debrief_replay_whole()}</ReplayLink>
      <Button kind="quiet" onClick={() => setAsTable(!asTable)}>{asTable ? debrief_as_chart() : debrief_as_table()}</Button>
      {!asTable && (
        <span className={styles.zoom}>
          <Button kind="quiet" aria-label={debrief_timeline_narrower()} aria-disabled={zoom === 0} icon={<MinusIcon {...icon} />} onClick={() => onZoom(-1)} />
          <Button kind="quiet" aria-label={debrief_timeline_wider()} icon={<PlusIcon {...icon} />} onClick={() => onZoom(1)} />
        </span>
      )}
    </div>
  );
  return (
    <Card title={debrief_timeline()} aside={printing ? undefined : tools}>
      <p>{summary}</p>
      {(!asTable || printing) && <p className={styles.legend}>{MINUTES_KINDS.map((kind) => <MinutesSwatch key={kind} kind={kind} />)}</p>}
      {asTable && !printing ? (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={debrief_timeline()}>
          <TimelineTable record={record} lanes={lanes} />
        </div>
      ) : (
        <TimelineWalk record={record} lanes={lanes} summary={summary} zoom={ZOOMS[zoom] ?? 1} onZoom={onZoom} />
      )}
    </Card>
  );
}

function summaryOf({ chronicle }: DebriefProps['record']): string {
  const raised = chronicle.alerts.filter((alert) => alert.raisedAt !== null);
  return debrief_timeline_summary({
    steps: chronicle.steps.filter((step) => step.fired).length,
    alerts: raised.length,
    real: raised.filter((alert) => alert.incident !== null).length,
    decisions: chronicle.decisions.filter((decision) => decision.commits.length > 0).length,
  });
}
