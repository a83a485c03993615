import { CheckIcon, XIcon } from 'lucide-react';
import { debrief_guard_holds, debrief_not_credited } from '#messages/compiled/messages.js';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './Debrief.module.css';

/** What stands beside a speed: its guard holds, or why it fails. */
export function Guard({ fails }: { readonly fails: string | null }) {
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <p className={styles.guard} data-holds={fails === null}>
      {fails === null ? <CheckIcon {...icon} /> : <XIcon {...icon} />}
      <span>{fails ?? debrief_guard_holds()}</span>
    </p>
  );
}

/** A value whose guard failed is struck through and said to be not credited (DESIGN 1.4). */
export function Credited({ words, credited }: { readonly words: string; readonly credited: boolean }) {
  if (credited) return words;
  return (
    <>
      <s>{words}</s>
      <VisuallyHidden> {debrief_not_credited()}</VisuallyHidden>
    </>
  );
}
