import {
  archive_note, archive_note_broken, archive_note_gone, archive_note_no_text, archive_note_odd_id, archive_notes, archive_saved,
} from '#messages/compiled/messages.js';
import type { ArchiveWork, SaveNote } from '#stores/programme/archive/archiveTypes.ts';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Archive.module.css';
import { heldWords } from './heldWords.ts';

const NOTES: Readonly<Record<SaveNote['code'], () => string>> = { broken: archive_note_broken, 'no-text': archive_note_no_text, gone: archive_note_gone, 'odd-id': archive_note_odd_id };

/** What was saved, and what to know before anybody relies on it. */
export function SavedArchive({ saved: { name, notes, ...held } }: { readonly saved: Extract<ArchiveWork, { readonly step: 'saved' }> }) {
  return (
    <>
      <InlineMessage kind="done" urgent>{archive_saved({ name, held: heldWords(held) })}</InlineMessage>
      {notes.length > 0 && (
        <section className={styles.group}>
          <h3>{archive_notes()}</h3>
          <ul>
            {notes.map(({ code, title, wall }, place) => <li key={place}>{archive_note({ title, day: roomDate(wall), what: NOTES[code]() })}</li>)}
          </ul>
        </section>
      )}
    </>
  );
}
