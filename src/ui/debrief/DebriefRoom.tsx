import { debrief_back, debrief_nothing } from '#messages/compiled/messages.js';
import { replayHref } from '#stores/replayHref.ts';
import { consoleHref } from '#stores/routes.ts';
import { useStores } from '#stores/StoresContext.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { useSession } from '#stores/useSession.ts';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { Debrief } from './Debrief.tsx';
import styles from './Debrief.module.css';
import type { DebriefWays } from './debriefWays.ts';
import { useFeedbackReader } from './feedback/useFeedbackReader.ts';
import { useSaveWays } from './save/useSaveWays.ts';
import { useRecord } from './useRecord.ts';

/** What the exercise showed: of the open exercise. */
export function DebriefRoom() {
  const found = useRecord();
  const exportLog = useSession((s) => s.exportLog);
  const submit = useSession((s) => s.submit);
  const readOnly = useSession((s) => s.readOnly);
  const trouble = useSession((s) => s.trouble);
  const download = useLibrary((l) => l.download);
  const books = useStores('gapBooks');
  const places = useStores('debriefPlaces');
  const feedback = useFeedbackReader();
  const save = useSaveWays(exportLog);
  if (!found) return <main className={styles.Debrief}><p>{debrief_nothing()}</p></main>;
  const { record, measures } = found;
  const rate: DebriefWays['rate'] = (objective, rating, because) => submit({ do: 'rate', objective, rating, because })?.message ?? null;
  return (
    <Debrief
      record={record} measures={measures} rate={readOnly ? null : rate} books={books} feedback={feedback} replay={(moment) => replayHref(record.exerciseId, moment)} back={{ href: consoleHref(record.exerciseId), words: debrief_back() }}
      save={save} places={places}
      onSave={() => download(`${record.scenario.id}.jsonl`, exportLog())}
      // A broken chain is told by the debrief itself, with the entry.
      notice={trouble === null || trouble.code === 'log-broken' ? undefined : <InlineMessage kind="due">{trouble.message}</InlineMessage>}
    />
  );
}
