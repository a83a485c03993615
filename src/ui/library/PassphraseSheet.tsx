import type { ReactNode, SubmitEvent } from 'react';
import { useId } from 'react';
import { kit_dialog_cancel } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import styles from './PassphraseSheet.module.css';

interface PassphraseSheetProps {
  readonly title: string;
  readonly confirm: string;
  /** What it says while it works; `undefined`: it does not. */
  readonly busy: string | undefined;
  /** Why it did not work, `null`: nothing is wrong. */
  readonly wrong: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet whose fields are sent by Enter as well. */
export function PassphraseSheet({ title, confirm, busy, wrong, onConfirm, onClose, children }: PassphraseSheetProps) {
  const form = useId();
  const send = (submit: SubmitEvent) => {
    submit.preventDefault();
    if (busy === undefined) onConfirm();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{kit_dialog_cancel()}</Button>
      <Button kind="primary" type="submit" form={form} busy={busy}>{confirm}</Button>
    </>
  );
  return (
    <Sheet title={title} onClose={onClose} actions={actions}>
      <form id={form} className={styles.PassphraseSheet} onSubmit={send}>
        {children}
        {wrong !== null && <InlineMessage kind="late" urgent>{wrong}</InlineMessage>}
      </form>
    </Sheet>
  );
}
