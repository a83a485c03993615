import { useMemo } from 'react';
import { measureRun } from '#core/measures/measureRun.ts';
import {
  debrief_file, debrief_file_again, debrief_file_back, debrief_file_none, debrief_file_other_version, debrief_file_read_on, debrief_file_reading,
} from '#messages/compiled/messages.js';
import type { OpenedLog } from '#stores/openedLogTypes.ts';
import { FILE_REPLAY, replayHref, type ReplayWish } from '#stores/replayHref.ts';
import { libraryHref } from '#stores/routes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { useOpenedLog } from '#stores/useOpenedLog.ts';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { Debrief } from './Debrief.tsx';
import styles from './Debrief.module.css';
import { Head } from './Head.tsx';
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

const replayOfFile = (moment: Partial<ReplayWish>): string => replayHref(FILE_REPLAY, moment);

function OpenedDebrief({ log }: { readonly log: OpenedLog }) {
  const { record, name, otherVersion, readOnFrom } = log;
  const text = useOpenedLog((state) => state.text);
  const download = useLibrary((library) => library.download);
  const measures = useMemo(() => (otherVersion === null ? measureRun(record.scenario, record.chronicle) : null), [otherVersion, record]);
  const page = { back: { href: libraryHref(), words: debrief_file_back() }, onSave: () => download(name, text) };
  if (measures === null) {
    return (
      <main className={styles.Debrief}>
        <Head scenario={record.scenario} {...page} />
        <InlineMessage kind="late">{debrief_file_other_version({ played: otherVersion ?? '', here: record.scenario.version })}</InlineMessage>
        <LogTable record={record} focus={null} />
      </main>
    );
  }
  const readOn = readOnFrom === null ? '' : ` ${debrief_file_read_on({ time: scenarioClock(record.scenario.clockStart, readOnFrom) })}`;
  return <Debrief record={record} measures={measures} rate={null} books={null} feedback={null} replay={replayOfFile} notice={<InlineMessage>{debrief_file({ name })}{readOn}</InlineMessage>} {...page} />;
}
