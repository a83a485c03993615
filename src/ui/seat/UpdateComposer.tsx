import { useState } from 'react';
import { BRIEF_LINES, type BriefText } from '#core/exercise/command.ts';
import type { SeatUpdate } from '#core/views/seatViewTypes.ts';
import {
  seat_owes_due,
  seat_owes_last,
  seat_owes_last_none,
  seat_owes_nodue,
  seat_owes_nothing_new,
  seat_owes_nothing_new_first,
  seat_owes_nothing_new_text,
  seat_owes_overdue,
  seat_owes_send,
  seat_owes_sent,
  seat_owes_to,
} from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { scenarioClock, timeLeft } from '#ui/kit/time.ts';
import styles from './Brief.module.css';
import { briefLineWord } from './BriefLines.tsx';
import { Refused } from './Refused.tsx';
import type { Acts, PanelProps } from './seatProps.ts';
import seatStyles from './Seat.module.css';
import { useAct } from './useAct.ts';

interface ComposerProps extends PanelProps {
  readonly owed: SeatUpdate;
}

/** Six labelled fields with what was last said beside each; "Nothing new" is one press. A draft stays until it is sent. */
export function UpdateComposer(props: ComposerProps) {
  const { view, owed, act } = props;
  const names = owed.to.map((id) => view.roles.find((role) => role.id === id)?.title ?? id).join(', ');
  return (
    <section className={seatStyles.part}>
      <h2>{owed.title}</h2>
      <Prose prose={owed.prose} heading={3} />
      <p>{seat_owes_to({ names })}</p>
      <p className={styles.due} data-late={owed.overdue}>
        {dueWords(owed, view.clock.now, view.clock.clockStart)}
      </p>
      {act !== null && <BriefForm {...props} act={act} />}
    </section>
  );
}

function BriefForm({ view, act, onDone, owed }: Acts<ComposerProps>) {
  const [draft, setDraft] = useState<BriefText>({});
  const [isNothing, setIsNothing] = useState(false);
  const { refusal, pending, send } = useAct(act);
  const brief = (text: BriefText, nothing: boolean) => {
    setIsNothing(nothing);
    send({ do: 'brief', update: owed.id, ...text }, () => {
      // What was typed meanwhile belongs to the next update.
      setDraft((now) => (now === draft ? {} : now));
      onDone(seat_owes_sent());
    });
  };
  const sendNothing = () => brief({ known: nothingNew(owed, view.clock.clockStart) }, true);
  const sends = { size: 'phone', pending } as const;
  return (
    <div className={styles.composer}>
      <SixFields owed={owed} draft={draft} onChange={setDraft} />
      <Refused why={refusal} />
      <div className={styles.buttons}>
        <SendButton {...sends} kind="primary" mine={!isNothing} onClick={() => brief(said(draft), false)}>{seat_owes_send()}</SendButton>
        <SendButton {...sends} mine={isNothing} onClick={sendNothing}>{seat_owes_nothing_new()}</SendButton>
      </div>
    </div>
  );
}

interface SixFieldsProps {
  readonly owed: SeatUpdate;
  readonly draft: BriefText;
  readonly onChange: (draft: BriefText) => void;
}

function SixFields({ owed, draft, onChange }: SixFieldsProps) {
  const hint = (text: string | undefined) => (text === undefined ? seat_owes_last_none() : seat_owes_last({ text }));
  return BRIEF_LINES.map((line) => (
    <TextField
      key={line}
      max={400}
      size="phone"
      label={briefLineWord(line)}
      hint={hint(owed.last?.text[line])}
      value={draft[line] ?? ''}
      onChange={(text) => onChange({ ...draft, [line]: text })}
    />
  ));
}

function nothingNew({ last }: SeatUpdate, clockStart: string | null): string {
  return last === null ? seat_owes_nothing_new_first() : seat_owes_nothing_new_text({ time: scenarioClock(clockStart, last.at) });
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
