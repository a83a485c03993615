import { useMemo, useState } from 'react';
import { measureRun } from '#core/measures/measureRun.ts';
import {
  debrief_file, debrief_file_again, debrief_file_anyway, debrief_file_diverges, debrief_file_fits, debrief_file_read_anyway, debrief_file_back, debrief_file_none, debrief_file_other_version, debrief_file_read_on, debrief_file_reading,
} from '#messages/compiled/messages.js';
import type { OpenedLog } from '#stores/openedLogTypes.ts';
import { FILE_REPLAY, replayHref, type ReplayWish } from '#stores/replayHref.ts';
import { libraryHref } from '#stores/routes.ts';
import { useStores } from '#stores/StoresContext.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { useOpenedLog } from '#stores/useOpenedLog.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { Debrief } from './Debrief.tsx';
import styles from './Debrief.module.css';
import { Head } from './Head.tsx';
import { useSaveWays } from './save/useSaveWays.ts';
import { LogTable } from './LogTable.tsx';

/** A log from a file, to be read only: its debrief, or, where the very text of its scenario is not here, its entries alone. */
export function LogRoom() {
  const { status, log, failure } = useOpenedLog((state) => state);
  if (status === 'ready' && log !== null) return <OpenedDebrief log={log} />;
  return (
    <main className={styles.Debrief}>
      {status === 'reading' ? (
        <p>{debrief_file_reading()}</p>
      ) : (
        <>
          <InlineMessage kind={status === 'failed' ? 'late' : 'neutral'} urgent={status === 'failed'}>{failure?.message ?? debrief_file_none()}</InlineMessage>
          <p><ButtonLink href={libraryHref()}>{debrief_file_again()}</ButtonLink></p>
        </>
      )}
    </main>
  );
}

function divergenceWords({ divergence, record }: OpenedLog): string {
  if (divergence === null) return debrief_file_fits();
  const { seq, at, leftOut } = divergence;
  return debrief_file_diverges({ seq, time: scenarioClock(record.scenario.clockStart, at), count: leftOut });
}

/** Another text of the scenario is here than the log was played on: where it stops fitting, and the offer to read it with that one. */
function OtherText({ log, onRead }: { readonly log: OpenedLog; readonly onRead: () => void }) {
  const here = log.record.scenario.version;
  return (
    <InlineMessage kind="late" action={<Button onClick={onRead}>{debrief_file_anyway({ here })}</Button>}>
      {debrief_file_other_version({ played: log.otherVersion ?? '', here })} {divergenceWords(log)}
    </InlineMessage>
  );
}

const replayOfFile = (moment: Partial<ReplayWish>): string => replayHref(FILE_REPLAY, moment);

function OpenedDebrief({ log }: { readonly log: OpenedLog }) {
  const { record, name, otherVersion, readOnFrom } = log;
  const [anyway, setAnyway] = useState(false);
  const text = useOpenedLog((state) => state.text);
  const download = useLibrary((library) => library.download);
  const places = useStores('debriefPlaces');
  const save = useSaveWays(() => text);
  const measures = useMemo(() => (otherVersion === null || anyway ? measureRun(record.scenario, record.chronicle) : null), [otherVersion, anyway, record]);
  const page = { back: { href: libraryHref(), words: debrief_file_back() }, onSave: () => download(name, text), save };
  if (measures === null) {
    return (
      <main className={styles.Debrief}>
        <Head scenario={record.scenario} back={page.back} onSave={page.onSave} />
        <OtherText log={log} onRead={() => setAnyway(true)} />
        <LogTable record={record} focus={null} />
      </main>
    );
  }
  if (otherVersion !== null) {
    const words = `${debrief_file_read_anyway({ played: otherVersion, here: record.scenario.version })} ${divergenceWords(log)}`;
    return <Debrief record={record} measures={measures} rate={null} books={null} feedback={null} notice={<InlineMessage kind="late">{words}</InlineMessage>} {...page} />;
  }
  const readOn = readOnFrom === null ? '' : ` ${debrief_file_read_on({ time: scenarioClock(record.scenario.clockStart, readOnFrom) })}`;
  return <Debrief record={record} measures={measures} rate={null} books={null} feedback={null} replay={replayOfFile} places={places} notice={<InlineMessage>{debrief_file({ name })}{readOn}</InlineMessage>} {...page} />;
}
