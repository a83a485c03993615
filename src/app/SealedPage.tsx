import { useEffect, useMemo, useState } from 'react';
import { browserFiles } from '#adapters/browserFiles.ts';
import { inThreadRehearser } from '#adapters/inThreadRehearser.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { SealedReading } from '#core/report/sealed/readSealed.ts';
import { replay_back, sealed_not_read, sealed_opening, sealed_report_frame, sealed_show_debrief, sealed_show_report } from '#messages/compiled/messages.js';
import { createDebriefPlaces } from '#stores/debriefPlaces.ts';
import type { OpenedLog } from '#stores/openedLogTypes.ts';
import { openSealed, type SealedExercise } from '#stores/openSealed.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { FILE_REPLAY, readReplayWish, replayHref, type ReplayWish } from '#stores/replayHref.ts';
import { Debrief } from '#ui/debrief/Debrief.tsx';
import { LogTable } from '#ui/debrief/LogTable.tsx';
import { today } from '#ui/kit/today.ts';
import { Announcer } from '#ui/kit/Announcer.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { Replay } from '#ui/replay/Replay.tsx';
import { replayScreens } from './replayScreens.tsx';
import styles from './SealedPage.module.css';
import { SealState } from './SealState.tsx';

/** A sealed file as it is opened, without the app and without a network: what was proved of it, then debrief and report, to be read only. */
export function SealedPage({ reading }: { readonly reading: SealedReading }) {
  const [exercise, setExercise] = useState<SealedExercise | null>(null);
  const [report, setReport] = useState(false);
  useEffect(() => {
    void openSealed(reading).then(setExercise);
  }, [reading]);
  if (exercise === null) return <main className={styles.SealedPage}><p>{sealed_opening()}</p></main>;
  const log = exercise.log.ok ? exercise.log.value : null;
  return (
    <div className={styles.SealedPage}>
      <Announcer />
      <div className={styles.state}>
        <SealState reading={reading} log={log} />
        {reading.texts.report && <Button onClick={() => setReport(!report)}>{report ? sealed_show_debrief() : sealed_show_report()}</Button>}
      </div>
      {report && <Report html={reading.texts.report ?? ''} />}
      {!report && (log ? <Opened log={log} exercise={exercise} text={reading.texts.log ?? ''} /> : <NotRead why={exercise.log.ok ? '' : exercise.log.error.message} />)}
    </div>
  );
}

/** A page in the page, without scripts: by an address, since Trusted Types let no text become markup. */
function Report({ html }: { readonly html: string }) {
  const [address] = useState(() => URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' })));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <iframe className={styles.report} title={sealed_report_frame()} sandbox="" src={address} />;
}

const NotRead = ({ why }: { readonly why: string }) => <main><InlineMessage kind="late">{sealed_not_read({ why })}</InlineMessage></main>;

const replayHere = (moment: Partial<ReplayWish>): string => replayHref(FILE_REPLAY, moment);

/** A page from a disk may start no worker: what is played again is played between what the page has to do. */
const REHEARSING = { rehearser: inThreadRehearser() };

/** A sealed file is not sealed again: it can be copied as it is. */
const SAVE = { download: browserFiles.download, seal: null, today } as const;

/** The replay that the address of this page asks for, `null` for none. */
function useReplayWish(): ReplayWish | null {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => (hash.startsWith(replayHref(FILE_REPLAY)) ? readReplayWish(hash.split('?')[1] ?? '') : null), [hash]);
}

function Opened({ log, exercise, text }: { readonly log: OpenedLog; readonly exercise: SealedExercise; readonly text: string }) {
  const { record, otherVersion } = log;
  const wish = useReplayWish();
  const [places] = useState(createDebriefPlaces);
  const replayed = useMemo(() => ({ scenario: record.scenario, header: record.header, entries: record.entries, until: null }), [record]);
  const measures = useMemo(() => (otherVersion === null ? measureRun(record.scenario, record.chronicle) : null), [otherVersion, record]);
  // A scenario that is not the one played measures nothing: what the log itself says is all there is.
  if (measures === null) return <main><LogTable record={record} focus={null} /></main>;
  if (wish !== null) return <Replay log={replayed} wish={wish} screens={replayScreens} back={{ href: '#', words: replay_back() }} />;
  return (
    <StoresContext value={REHEARSING}>
      <Debrief
        record={record} measures={measures} rate={null} books={exercise.books} feedback={exercise.feedback} replay={replayHere} places={places} back={null}
        save={{ ...SAVE, log: () => text }} onSave={() => browserFiles.download(`${record.scenario.id}.jsonl`, text)}
      />
    </StoresContext>
  );
}
