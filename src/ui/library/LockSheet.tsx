import { useState } from 'react';
import { cleanPassphrase, isPassphrase, PASSPHRASE_LEAST } from '#core/table/sealedText.ts';
import {
  library_lock_again, library_lock_busy, library_lock_confirm, library_lock_differ, library_lock_failed, library_lock_forgotten, library_lock_hint,
  library_lock_lead, library_lock_passphrase, library_lock_short, library_lock_title,
} from '#messages/compiled/messages.js';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { PassphraseSheet } from './PassphraseSheet.tsx';

const least = PASSPHRASE_LEAST;

/** Asks for a passphrase, twice, and locks an ended exercise with it. */
export function LockSheet({ exercise, onClose }: { readonly exercise: ExerciseCard; readonly onClose: () => void }) {
  const lockExercise = useLibrary((library) => library.lockExercise);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'short' | 'differ' | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);
  const lock = async (): Promise<void> => {
    const problem = problemOf(passphrase, again);
    setWrong(problem);
    if (problem !== null) return;
    setBusy(true);
    if (await lockExercise(exercise.id, passphrase).catch(() => false)) return onClose();
    setBusy(false);
    setWrong('failed');
  };
  return (
    <PassphraseSheet
      title={library_lock_title({ title: exercise.title })} confirm={library_lock_confirm()} busy={busy ? library_lock_busy() : undefined}
      wrong={wrong === 'failed' ? library_lock_failed() : null} onConfirm={() => void lock()} onClose={onClose}
    >
      <p>{library_lock_lead()}</p>
      <InlineMessage kind="due">{library_lock_forgotten()}</InlineMessage>
      <TextField
        label={library_lock_passphrase()} hint={library_lock_hint({ least })} type="password" autoComplete="new-password" value={passphrase} onChange={setPassphrase}
        wrong={wrong === 'short' ? library_lock_short({ least }) : undefined}
      />
      <TextField
        label={library_lock_again()} type="password" autoComplete="new-password" value={again} onChange={setAgain}
        wrong={wrong === 'differ' ? library_lock_differ() : undefined}
      />
    </PassphraseSheet>
  );
}

function problemOf(passphrase: string, again: string): 'short' | 'differ' | null {
  if (!isPassphrase(passphrase)) return 'short';
  return cleanPassphrase(passphrase) === cleanPassphrase(again) ? null : 'differ';
}
