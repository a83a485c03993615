import { useState } from 'react';
import {
  library_lock_passphrase, library_unlock_busy, library_unlock_confirm, library_unlock_failed, library_unlock_title, library_unlock_wrong,
} from '#messages/compiled/messages.js';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { TextField } from '#ui/kit/TextField.tsx';
import { PassphraseSheet } from './PassphraseSheet.tsx';

/** Asks for the passphrase of a locked exercise; a wrong one is said, and may be typed again. */
export function UnlockSheet({ exercise, onClose }: { readonly exercise: ExerciseCard; readonly onClose: () => void }) {
  const unlockExercise = useLibrary((library) => library.unlockExercise);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<'wrong' | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);
  const unlock = async (): Promise<void> => {
    setBusy(true);
    const came = await unlockExercise(exercise.id, passphrase).catch(() => 'failed' as const);
    if (came === 'unlocked') return onClose();
    setBusy(false);
    setWrong(came);
  };
  const type = (typed: string): void => {
    setPassphrase(typed);
    setWrong(null);
  };
  return (
    <PassphraseSheet
      title={library_unlock_title({ title: exercise.title })} confirm={library_unlock_confirm()} busy={busy ? library_unlock_busy() : undefined}
      wrong={wrong === 'wrong' ? library_unlock_wrong() : wrong === 'failed' ? library_unlock_failed() : null} onConfirm={() => void unlock()} onClose={onClose}
    >
      <TextField label={library_lock_passphrase()} type="password" autoComplete="off" value={passphrase} onChange={type} />
    </PassphraseSheet>
  );
}
