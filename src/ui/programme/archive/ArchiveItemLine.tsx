import type { ExerciseDifference } from '#core/archive/differences.ts';
import {
  archive_differs, archive_differs_clock, archive_differs_feedback, archive_differs_file, archive_differs_gaps, archive_differs_lock, archive_differs_log, archive_differs_setup,
  archive_item_exercise, archive_item_exercise_unknown, archive_item_locked, archive_item_real, archive_item_real_unknown, archive_item_scenario,
} from '#messages/compiled/messages.js';
import type { ArchiveItem, Verdict } from '#stores/programme/archive/archiveTypes.ts';
import { Chip } from '#ui/kit/Chip.tsx';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Archive.module.css';
import { problemWords } from './problemWords.ts';

const PARTS: Readonly<Record<ExerciseDifference, () => string>> = {
  setup: archive_differs_setup, log: archive_differs_log, clock: archive_differs_clock, gaps: archive_differs_gaps, feedback: archive_differs_feedback, lock: archive_differs_lock,
};

/** One thing in an archive, and what is to be said of it. `archive`: its name. */
export function ArchiveItemLine({ archive, item }: { readonly archive: string; readonly item: ArchiveItem }) {
  const why = whyWords(archive, item.verdict);
  return (
    <li>
      <span className={styles.named}>
        <span dir="auto">{itemWords(item)}</span>
        {item.locked && <Chip>{archive_item_locked()}</Chip>}
      </span>
      {why !== null && <span className={styles.note}>{why}</span>}
    </li>
  );
}

function itemWords({ of, title, wall }: ArchiveItem): string {
  if (of === 'scenario') return archive_item_scenario({ title });
  if (of === 'real') return title === '' ? archive_item_real_unknown() : archive_item_real({ title });
  return wall === null ? archive_item_exercise_unknown({ title }) : archive_item_exercise({ title, day: roomDate(wall) });
}

function whyWords(archive: string, verdict: Verdict, locale = 'en-GB'): string | null {
  if (verdict.kind === 'refused') return problemWords(archive, verdict.problem);
  if (verdict.kind === 'not-kept') return verdict.trouble.message;
  if (verdict.kind !== 'differs') return null;
  return verdict.inParts.length === 0 ? archive_differs_file() : archive_differs({ parts: new Intl.ListFormat(locale).format(verdict.inParts.map((part) => PARTS[part]())) });
}
