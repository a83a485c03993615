import { useEffect, useRef } from 'react';
import { archive_care, archive_lead, archive_nothing, archive_open, archive_save, archive_title, archive_too_large } from '#messages/compiled/messages.js';
import type { ArchiveWork } from '#stores/programme/archive/archiveTypes.ts';
import { useArchive } from '#stores/programme/archive/useArchive.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { ChosenFiles } from '#ui/kit/ChosenFiles.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './Archive.module.css';
import { ArchiveContents } from './ArchiveContents.tsx';
import { ArchiveProgress } from './ArchiveProgress.tsx';
import { RefusedArchive } from './RefusedArchive.tsx';
import { SavedArchive } from './SavedArchive.tsx';

/** Everything that is kept as one file, and such a file opened: what would come in is shown first. */
export function ArchivePanel() {
  const work = useArchive((archive) => archive.work);
  const close = useArchive((archive) => archive.close);
  useEffect(() => close, [close]);
  const isBusy = 'done' in work;
  return (
    <Card title={archive_title()}>
      <div className={styles.Archive}>
        <p className={styles.words}>{archive_lead()}</p>
        <p className={styles.note}>{archive_care()}</p>
        {!isBusy && work.step !== 'preview' && <Ways />}
        <Shown work={work} />
      </div>
    </Card>
  );
}

function Ways() {
  const save = useArchive((archive) => archive.save);
  const open = useArchive((archive) => archive.open);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions}>
      <Button onClick={() => void save()}>{archive_save()}</Button>
      <Button onClick={() => input.current?.click()}>{archive_open()}</Button>
      <ChosenFiles ref={input} label={archive_open()} accept=".zip,application/zip" onFiles={([file]) => file && void open(file)} />
    </div>
  );
}

function Shown({ work }: { readonly work: ArchiveWork }) {
  switch (work.step) {
    case 'idle': return null;
    case 'nothing': return <InlineMessage urgent>{archive_nothing()}</InlineMessage>;
    case 'too-large': return <InlineMessage kind="late" urgent>{archive_too_large()}</InlineMessage>;
    case 'trouble': return <InlineMessage kind="late" urgent>{work.trouble.message}</InlineMessage>;
    case 'saved': return <SavedArchive saved={work} />;
    case 'refused': return <RefusedArchive {...work} />;
    case 'preview':
    case 'result': return <ArchiveContents contents={work} />;
    default: return <ArchiveProgress {...work} />;
  }
}
