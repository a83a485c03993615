import { useState } from 'react';
import {
  console_mark_touched, console_message_all, console_message_confirm, console_message_consequence, console_message_missing, console_message_reason_1,
  console_message_reason_2, console_message_reason_3, console_message_text, console_message_title, console_message_to,
} from '#messages/compiled/messages.js';
import { ReasonSheet } from '#ui/kit/aria/ReasonSheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { ConsoleControl } from '../control.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { finish } from './finish.ts';

/** A message of the facilitator's own: it reaches its roles at once and changes nothing else. */
export function MessageSheet({ c }: { readonly c: ConsoleControl }) {
  const [to, setTo] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const everyone = c.view.roles.map((role) => role.id);
  const send = (because: string) => {
    if (text.trim() === '' || to.length === 0) return console_message_missing();
    return finish(c, () => c.session.submit({ do: 'message', to, text: text.trim(), because }))?.message;
  };
  return (
    <ReasonSheet
      title={console_message_title()} consequence={console_message_consequence()} confirm={console_message_confirm()} marks={console_mark_touched()}
      suggestions={[console_message_reason_1(), console_message_reason_2(), console_message_reason_3()]}
      onConfirm={send} onClose={() => c.change({ sheet: null })}
    >
      <ChoiceList legend={console_message_to()} many choices={c.view.roles.map(({ id, title }) => ({ id, title }))} chosen={to} onChange={setTo} />
      <div><Button size="dense" onClick={() => setTo(everyone)}>{console_message_all()}</Button></div>
      <TextField label={console_message_text()} value={text} onChange={setText} lines={3} max={600} />
    </ReasonSheet>
  );
}
