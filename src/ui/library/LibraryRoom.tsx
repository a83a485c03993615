import { useEffect, useState } from 'react';
import {
  library_discard_confirm, library_discard_lead, library_discard_title, library_drop_here, library_page_title,
} from '#messages/compiled/messages.js';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { ConfirmSheet } from '#ui/kit/aria/ConfirmSheet.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { CheckedFilePanel } from './CheckedFilePanel.tsx';
import { LibraryHeader } from './LibraryHeader.tsx';
import styles from './LibraryRoom.module.css';
import { LockSheet } from './LockSheet.tsx';
import { LogFilePanel } from './LogFilePanel.tsx';
import { PlayedList } from './PlayedList.tsx';
import type { ReadLogFile } from './readLogFile.ts';
import { ResumeStrip } from './ResumeStrip.tsx';
import { ScenarioShelf } from './ScenarioShelf.tsx';
import { UnlockSheet } from './UnlockSheet.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useOpenFile } from './useOpenFile.ts';

export interface LibraryRoomProps {
  /** Address of the author guide; without it the link is left out. */
  readonly authorGuide?: string | undefined;
  /** Opens the debrief of a log from disk; without it the panel says where else it can be read. */
  readonly onReadLog?: ((log: ReadLogFile & { readonly kind: 'log' }) => void) | undefined;
}

interface Asked {
  readonly what: 'discard' | 'lock' | 'unlock';
  readonly exercise: ExerciseCard;
}

/** The first page: the exercise to go on with, the scenarios to choose from, a file to open. */
export function LibraryRoom({ authorGuide, onReadLog }: LibraryRoomProps) {
  const { exercises, checked, checking, trouble } = useLibrary((library) => library);
  const saveLog = useSaveLog();
  const file = useOpenFile();
  const drop = useFileDrop(file.open);
  const [asked, setAsked] = useState<Asked | null>(null);
  const asking = (what: Asked['what']) => (exercise: ExerciseCard) => setAsked({ what, exercise });
  useEffect(() => void (document.title = library_page_title()), []);
  const resumable = exercises.find(({ state }) => state !== 'ended');
  const others = exercises.filter((exercise) => exercise !== resumable);
  return (
    <div className={styles.LibraryRoom} {...drop.handlers}>
      <LibraryHeader authorGuide={authorGuide} checking={checking} onFiles={file.open} />
      <main className={styles.main}>
        {trouble !== null && <InlineMessage kind="late">{trouble.message}</InlineMessage>}
        {file.refusal !== null && <InlineMessage kind="late" urgent>{file.refusal}</InlineMessage>}
        {checked !== null && <CheckedFilePanel key={checked.name} file={checked} onClose={file.close} />}
        {file.log !== null && <LogFilePanel log={file.log} onRead={onReadLog} onClose={file.close} />}
        {resumable !== undefined && <ResumeStrip exercise={resumable} onDiscard={() => setAsked({ what: 'discard', exercise: resumable })} />}
        <ScenarioShelf />
        {others.length > 0 && <PlayedList exercises={others} onDiscard={asking('discard')} onSaveLog={saveLog} onLock={asking('lock')} onUnlock={asking('unlock')} />}
      </main>
      {drop.over && <p className={styles.drop}>{library_drop_here()}</p>}
      {asked !== null && <AskedSheet {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function AskedSheet({ what, ...asked }: Asked & { readonly onClose: () => void }) {
  if (what === 'lock') return <LockSheet {...asked} />;
  return what === 'unlock' ? <UnlockSheet {...asked} /> : <DiscardSheet {...asked} />;
}

function DiscardSheet({ exercise, onClose }: { readonly exercise: ExerciseCard; readonly onClose: () => void }) {
  const discard = useLibrary((library) => library.deleteExercise);
  const confirm = () => {
    void discard(exercise.id);
    onClose();
  };
  return (
    <ConfirmSheet title={library_discard_title({ title: exercise.title })} confirm={library_discard_confirm()} onConfirm={confirm} onClose={onClose}>
      <p>{library_discard_lead()}</p>
    </ConfirmSheet>
  );
}

/** Gives the kept log to the browser as a file. */
function useSaveLog(): (exercise: ExerciseCard) => void {
  const exportLog = useLibrary((library) => library.exportLog);
  const download = useLibrary((library) => library.download);
  const save = async ({ id, scenario }: ExerciseCard): Promise<void> => {
    const text = await exportLog(id);
    if (text !== null) download(`${scenario}-${id}.jsonl`, text);
  };
  return (exercise) => void save(exercise);
}
