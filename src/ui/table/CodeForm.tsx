import { useState } from 'react';
import { table_code_hint, table_code_label, table_code_send, table_code_wrong } from '#messages/compiled/messages.js';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { useSending } from '#ui/kit/useSending.ts';
import styles from './Table.module.css';

export interface CodeFormProps {
  /** Goes to the door that the code opens; false: these are not eight letters and digits. */
  readonly onCode: (text: string) => Promise<boolean>;
}

/** The short code of a table, typed from a wall: forgiving of case, spaces and hyphens. */
export function CodeForm({ onCode }: CodeFormProps) {
  const [text, setText] = useState('');
  const { refusal, pending, send } = useSending(async (typed: { readonly text: string }) => ((await onCode(typed.text)) ? null : { code: 'unknown-name', message: table_code_wrong() }));
  return (
    <form
      className={styles.form}
      onSubmit={(sent) => {
        sent.preventDefault();
        send({ text });
      }}
    >
      <TextField
        label={table_code_label()} hint={table_code_hint()} value={text} size="phone" autoComplete="off"
        onChange={(typed) => setText(grouped(typed, text))}
      />
      {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
      <SendButton kind="primary" size="phone" wide type="submit" pending={pending}>{table_code_send()}</SendButton>
    </form>
  );
}

/** What is added at the end is set in two groups as one types; a change inside stays as it was made, so that the caret does not jump. */
function grouped(typed: string, before: string): string {
  const letters = typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
  return typed.length > before.length && typed.startsWith(before) && letters.length > 4 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : typed.toUpperCase();
}
