import { useState } from 'react';
import type { BriefText } from '#core/exercise/command.ts';
import type { SeatUpdate } from '#core/views/seatViewTypes.ts';
import {
  seat_owes_due, seat_owes_last, seat_owes_last_none, seat_owes_nodue, seat_owes_nothing_new, seat_owes_nothing_new_first, seat_owes_nothing_new_text, seat_owes_overdue,
  seat_owes_send, seat_owes_sent, seat_owes_to,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { scenarioClock, timeLeft } from '#ui/kit/time.ts';
import styles from './Brief.module.css';
import { BRIEF_LINES, briefLineWord } from './BriefLines.tsx';
import type { PanelProps } from './seatProps.ts';
import seatStyles from './Seat.module.css';
import { useAct } from './useAct.ts';

/** Six labelled fields with what was last said beside each; "Nothing new" is one press. A draft stays until it is sent. */
export function UpdateComposer({ view, act, onDone, owed }: PanelProps & { readonly owed: SeatUpdate }) {
  const [draft, setDraft] = useState<BriefText>({});
  const { refusal, send } = useAct(act);
  const { clockStart } = view.clock;
  const last = owed.last?.text ?? {};
  const brief = (text: BriefText) => {
    if (!send({ do: 'brief', update: owed.id, ...text })) return;
    setDraft({});
    onDone(seat_owes_sent());
  };
  const nothingNew = () =>
    brief({ known: owed.last === null ? seat_owes_nothing_new_first() : seat_owes_nothing_new_text({ time: scenarioClock(clockStart, owed.last.at) }) });
  return (
    <section className={seatStyles.part}>
      <h2>{owed.title}</h2>
      <Prose prose={owed.prose} />
      <p>{seat_owes_to({ names: owed.to.map((id) => view.roles.find((role) => role.id === id)?.title ?? id).join(', ') })}</p>
      <p className={styles.due} data-late={owed.overdue}>{dueWords(owed, view.clock.now, clockStart)}</p>
      <div className={styles.composer}>
        {BRIEF_LINES.map((line) => (
          <TextField
            key={line}
            label={briefLineWord(line)}
            hint={last[line] === undefined ? seat_owes_last_none() : seat_owes_last({ text: last[line] })}
            value={draft[line] ?? ''}
            onChange={(text) => setDraft({ ...draft, [line]: text })}
            max={400}
            size="phone"
          />
        ))}
        {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
        <div className={styles.buttons}>
          <Button kind="primary" size="phone" onClick={() => brief(said(draft))}>{seat_owes_send()}</Button>
          <Button size="phone" onClick={nothingNew}>{seat_owes_nothing_new()}</Button>
        </div>
      </div>
    </section>
  );
}

/** Only the lines in which something stands. */
function said(draft: BriefText): BriefText {
  return Object.fromEntries(Object.entries(draft).flatMap(([line, text]) => (text.trim() === '' ? [] : [[line, text.trim()]])));
}

function dueWords(owed: SeatUpdate, now: number, clockStart: string | null): string {
  if (owed.nextDueAt === null) return seat_owes_nodue();
  const time = scenarioClock(clockStart, owed.nextDueAt);
  return owed.overdue ? seat_owes_overdue({ time }) : seat_owes_due({ time, left: timeLeft(owed.nextDueAt - now) });
}
