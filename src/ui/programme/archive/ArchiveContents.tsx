import {
  archive_close, archive_group_differs, archive_group_files, archive_group_here, archive_group_new, archive_group_not_kept, archive_group_refused, archive_group_taken, archive_leave,
  archive_preview, archive_preview_none, archive_preview_problems, archive_result, archive_result_none, archive_take, archive_written_by,
} from '#messages/compiled/messages.js';
import type { ArchiveWork, Verdict } from '#stores/programme/archive/archiveTypes.ts';
import { useArchive } from '#stores/programme/archive/useArchive.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './Archive.module.css';
import { ArchiveItemLine } from './ArchiveItemLine.tsx';
import { heldIn, heldWords } from './heldWords.ts';
import { problemWords } from './problemWords.ts';

type Contents = Extract<ArchiveWork, { readonly step: 'preview' | 'result' }>;

/** In this order; groups without anything are not shown. */
const GROUPS: readonly (readonly [Verdict['kind'], () => string])[] = [
  ['new', archive_group_new], ['taken', archive_group_taken], ['refused', archive_group_refused], ['not-kept', archive_group_not_kept], ['differs', archive_group_differs], ['here', archive_group_here],
];

/** What is in an archive: what would come in, or what has come in, what was here, and what cannot be taken and why. */
export function ArchiveContents({ contents }: { readonly contents: Contents }) {
  const { name, app, items, problems } = contents;
  return (
    <>
      <Said contents={contents} />
      {GROUPS.map(([kind, title]) => ({ kind, title, of: items.filter(({ verdict }) => verdict.kind === kind) })).filter(({ of }) => of.length > 0).map(({ kind, title, of }) => (
        <section className={styles.group} key={kind} data-kind={kind}>
          <h3>{title()}</h3>
          <ul>{of.map((item) => <ArchiveItemLine key={item.key} archive={name} item={item} />)}</ul>
        </section>
      ))}
      {problems.length > 0 && (
        <section className={styles.group}>
          <h3>{archive_group_files()}</h3>
          <ul>{problems.map((problem) => <li key={problem.file}>{problemWords(name, problem)}</li>)}</ul>
        </section>
      )}
      <p className={styles.note}>{archive_written_by({ app })}</p>
      <WayOn contents={contents} />
    </>
  );
}

function Said({ contents: { step, name, items, problems } }: { readonly contents: Contents }) {
  const of = (kind: Verdict['kind']) => items.filter(({ verdict }) => verdict.kind === kind);
  const isWhole = problems.length === 0 && of('refused').length === 0;
  if (step === 'result') {
    const held = heldWords(heldIn(of('taken')));
    return <InlineMessage kind={held === '' || of('not-kept').length > 0 ? 'late' : 'done'} urgent>{held === '' ? archive_result_none({ name }) : archive_result({ name, held })}</InlineMessage>;
  }
  if (!isWhole) return <InlineMessage kind="late" urgent>{archive_preview_problems({ name })}</InlineMessage>;
  return <InlineMessage urgent>{of('new').length === 0 ? archive_preview_none({ name }) : archive_preview({ name })}</InlineMessage>;
}

function WayOn({ contents: { step, items } }: { readonly contents: Contents }) {
  const take = useArchive((archive) => archive.take);
  const close = useArchive((archive) => archive.close);
  const fresh = heldWords(heldIn(items.filter(({ verdict }) => verdict.kind === 'new')));
  if (step === 'result' || fresh === '') return <div className={styles.actions}><Button onClick={close}>{archive_close()}</Button></div>;
  return (
    <div className={styles.actions}>
      <Button kind="primary" onClick={() => void take()}>{archive_take({ what: fresh })}</Button>
      <Button kind="quiet" onClick={close}>{archive_leave()}</Button>
    </div>
  );
}
