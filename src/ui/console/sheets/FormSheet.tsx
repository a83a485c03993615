import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Refusal } from '#core/exercise/command.ts';
import { console_sheet_cancel } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import styles from './Sheets.module.css';

interface FormSheetProps {
  readonly title: string;
  readonly confirm: string;
  /** What is still missing, in a sentence; `null` lets it be sent. */
  readonly missing: string | null;
  /** Sends it and closes the sheet, or opens the next one in its place; a refusal stays and is shown. */
  readonly onConfirm: () => Refusal | null;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A sheet with fields and one confirming button; refusals stand above it in the words of the rules. Ctrl Enter confirms, Esc leaves all unchanged. */
export function FormSheet({ title, confirm, missing, onConfirm, onClose, wide, children }: FormSheetProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = () => {
    const refusal = missing === null ? onConfirm() : null;
    setTrouble(missing ?? refusal?.message ?? null);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' || !(key.ctrlKey || key.metaKey)) return;
    key.preventDefault();
    send();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{console_sheet_cancel()}</Button>
      <Button kind="primary" onClick={send}>{confirm}</Button>
    </>
  );
  return (
    <Sheet title={title} onClose={onClose} actions={actions} wide={wide}>
      <div className={styles.form} onKeyDown={onKeyDown}>
        {children}
        {trouble !== null && <InlineMessage kind="late" urgent>{trouble}</InlineMessage>}
      </div>
    </Sheet>
  );
}
