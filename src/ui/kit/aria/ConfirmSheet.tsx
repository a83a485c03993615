import type { ReactNode } from 'react';
import { kit_dialog_cancel } from '#messages/compiled/messages.js';
import { Button } from '../Button.tsx';
import { Sheet } from './Sheet.tsx';

export interface ConfirmSheetProps {
  /** A question that names the thing: "Discard this exercise?" */
  readonly title: string;
  /** What is lost or begins. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more, without a reason: for what cannot be undone and stands in no log. */
export function ConfirmSheet({ title, children, confirm, onConfirm, onClose }: ConfirmSheetProps) {
  const actions = (
    <>
      <Button autoFocus onClick={onClose}>{kit_dialog_cancel()}</Button>
      <Button kind="primary" onClick={onConfirm}>{confirm}</Button>
    </>
  );
  return (
    <Sheet title={title} onClose={onClose} actions={actions}>
      {children}
    </Sheet>
  );
}
