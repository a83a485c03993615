import { debrief_nothing } from '#messages/compiled/messages.js';
import { useLibrary } from '#stores/useLibrary.ts';
import { useSession } from '#stores/useSession.ts';
import { Debrief } from './Debrief.tsx';
import styles from './Debrief.module.css';
import { useRecord } from './useRecord.ts';

/** What the exercise showed: of the open exercise. */
export function DebriefRoom() {
  const found = useRecord();
  const exportLog = useSession((s) => s.exportLog);
  const download = useLibrary((l) => l.download);
  if (!found) return <main className={styles.Debrief}><p>{debrief_nothing()}</p></main>;
  const { record, measures } = found;
  return <Debrief record={record} measures={measures} onSave={() => download(`${record.scenario.id}.jsonl`, exportLog())} />;
}
