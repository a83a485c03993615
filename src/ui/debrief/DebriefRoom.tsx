import { debrief_back, debrief_export, debrief_log, debrief_nothing, debrief_title } from '#messages/compiled/messages.js';
import { consoleHref } from '#stores/routes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { useSession } from '#stores/useSession.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { MinutesPatterns } from '#ui/kit/MinutesPatterns.tsx';
import styles from './Debrief.module.css';
import { GapsCard } from './GapsCard.tsx';
import { Headline } from './Headline.tsx';
import { IncidentsCard } from './IncidentsCard.tsx';
import { LogTable } from './LogTable.tsx';
import { MinutesCard } from './MinutesCard.tsx';
import { ObjectivesCard } from './ObjectivesCard.tsx';
import { SharedCard } from './SharedCard.tsx';
import { SpeedCard } from './SpeedCard.tsx';
import { TimelineCard } from './TimelineCard.tsx';
import { useRecord } from './useRecord.ts';

/** What the exercise showed: measures beside their guards, where the minutes went, objectives, gaps with evidence. No score, no ranking. */
export function DebriefRoom() {
  const found = useRecord();
  const exportLog = useSession((s) => s.exportLog);
  const download = useLibrary((l) => l.download);
  if (!found) return <main className={styles.Debrief}><p>{debrief_nothing()}</p></main>;
  const { record, measures } = found;
  return (
    <main className={styles.Debrief}>
      <MinutesPatterns />
      <header className={styles.head}>
        <h1>{debrief_title({ title: record.scenario.title })}</h1>
        <ExerciseBanner handling={record.scenario.handling} />
        <a href={consoleHref(record.exerciseId)}>{debrief_back()}</a>
        <Button onClick={() => download(`${record.scenario.id}.jsonl`, exportLog())}>{debrief_export()}</Button>
      </header>
      <Headline record={record} measures={measures} />
      <SpeedCard record={record} measures={measures} />
      <IncidentsCard record={record} measures={measures} />
      <MinutesCard record={record} measures={measures} />
      <ObjectivesCard record={record} measures={measures} />
      <GapsCard record={record} measures={measures} />
      <SharedCard record={record} measures={measures} />
      <TimelineCard record={record} measures={measures} />
      <Card title={debrief_log()} flush><LogTable record={record} /></Card>
    </main>
  );
}
