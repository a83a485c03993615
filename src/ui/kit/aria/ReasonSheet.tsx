import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import {
  kit_dialog_cancel, kit_reason_confirm_keys, kit_reason_label, kit_reason_marks, kit_reason_missing, kit_reason_suggestions,
} from '#messages/compiled/messages.js';
import { Button } from '../Button.tsx';
import { InlineMessage } from '../InlineMessage.tsx';
import { ReasonField } from './ReasonField.tsx';
import styles from './ReasonSheet.module.css';
import { Sheet } from './Sheet.tsx';

export interface ReasonSheetProps {
  /** A question that names the thing: "Release ‘Board chair calls’?" */
  readonly title: string;
  /** What happens at once: "It reaches the chief executive at once." */
  readonly consequence: string;
  /** Three usual reasons; a press fills the field. */
  readonly suggestions: readonly string[];
  /** What carries the † afterwards ("TTR of Intrusion"); left out if nothing does. */
  readonly marks?: string | undefined;
  /** "Release" */
  readonly confirm: string;
  /** Gives the reason, trimmed and never empty. Returns a refusal's sentence to show, or nothing when done (the caller then closes). */
  readonly onConfirm: (because: string) => string | null | undefined;
  readonly onClose: () => void;
  /** Fields of the room's own, above the reason. */
  readonly children?: ReactNode;
}

/** Asks why, for each intervention (SPEC 2.9): focus on the field, Esc leaves everything unchanged, Ctrl Enter confirms. */
export function ReasonSheet(props: ReasonSheetProps) {
  const [because, setBecause] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const confirm = () => {
    const reason = because.trim();
    setTrouble(reason === '' ? kit_reason_missing() : (props.onConfirm(reason) ?? null));
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' || !(key.ctrlKey || key.metaKey)) return;
    key.preventDefault();
    confirm();
  };
  const actions = (
    <>
      <Button onClick={props.onClose}>{kit_dialog_cancel()}</Button>
      <Button kind="primary" onClick={confirm}>{props.confirm}</Button>
    </>
  );
  return (
    <Sheet title={props.title} onClose={props.onClose} actions={actions}>
      <div className={styles.form} onKeyDown={onKeyDown}>
        <p className={styles.consequence}>{props.consequence}</p>
        {props.children}
        <ReasonField label={kit_reason_label()} value={because} onChange={setBecause} />
        <div className={styles.suggestions} role="group" aria-label={kit_reason_suggestions()}>
          {props.suggestions.map((suggestion) => (
            <Button key={suggestion} size="dense" onClick={() => setBecause(suggestion)}>{suggestion}</Button>
          ))}
        </div>
        {props.marks !== undefined && <p className={styles.marks}>{kit_reason_marks({ what: props.marks })}</p>}
        {trouble !== null && <InlineMessage kind="late" urgent>{trouble}</InlineMessage>}
        <p className={styles.foot}>{kit_reason_confirm_keys()}</p>
      </div>
    </Sheet>
  );
}
