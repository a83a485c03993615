import { useState } from 'react';
import type { RoleAct } from '#core/exercise/command.ts';
import type { FacilitatorAlert } from '#core/views/facilitatorViewTypes.ts';
import type { SeatAlert } from '#core/views/seatViewTypes.ts';
import {
  console_alert_accept, console_alert_acknowledge, console_alert_close_as, console_alert_closed_note, console_alert_escalate, console_alert_escalate_to,
  console_alert_interrupt, console_alert_return, console_return_confirm, console_return_consequence, console_return_reason_1, console_return_reason_2,
  console_return_reason_3, console_return_title, console_sheet_done,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { alertChoices } from '../alertChoices.ts';
import { CLOSE_AS, closeAsWord } from '../alertWords.ts';
import type { ConsoleControl } from '../control.ts';
import { roleTitle } from '../roles.ts';
import { speak } from '../speak.ts';
import { finish } from './finish.ts';
import { OnBehalf } from './CommitSheet.tsx';
import styles from './Sheets.module.css';

interface AlertActsProps {
  readonly c: ConsoleControl;
  readonly alert: FacilitatorAlert;
  readonly seat: SeatAlert | null;
}

/** Look into, accept, return, escalate, close: keyed for the role that holds the alert. */
export function AlertActs({ c, alert, seat }: AlertActsProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [interrupt, setInterrupt] = useState(false);
  const may = alertChoices(c.view, alert, seat);
  const [to, setTo] = useState(may.escalateTo[0] ?? '');
  const say = (act: RoleAct) => setTrouble(finish(c, (inner) => speak(inner, alert.role, act))?.message ?? null);
  const busy = c.view.desks.some((desk) => desk.role.id === alert.role && desk.running !== null);
  const how = interrupt && busy ? { interrupt } : {};
  if (alert.state === 'closed') return <InlineMessage action={<Button onClick={() => c.change({ sheet: null })}>{console_sheet_done()}</Button>}>{console_alert_closed_note()}</InlineMessage>;
  return (
    <div className={styles.form}>
      <OnBehalf c={c} role={alert.role} />
      {(may.acknowledge || may.answer) && busy && <CheckField label={console_alert_interrupt()} checked={interrupt} onChange={setInterrupt} />}
      <div className={styles.row}>
        {may.acknowledge && <Button kind="primary" onClick={() => say({ do: 'acknowledge', alert: alert.id, ...how })}>{console_alert_acknowledge()}</Button>}
        {may.answer && <Button kind="primary" onClick={() => say({ do: 'accept', alert: alert.id, ...how })}>{console_alert_accept()}</Button>}
        {may.answer && <Button onClick={() => askReturn(c, alert)}>{console_alert_return()}</Button>}
      </div>
      {may.close && (
        <div className={styles.row} role="group" aria-label={console_alert_close_as()}>
          <span className={styles.legend}>{console_alert_close_as()}</span>
          {CLOSE_AS.map((as) => <Button key={as} onClick={() => say({ do: 'close', alert: alert.id, as })}>{closeAsWord(as)}</Button>)}
        </div>
      )}
      {may.escalateTo.length > 0 && (
        <div className={styles.row}>
          <SelectField
            label={console_alert_escalate_to()} value={to} onChange={setTo}
            options={may.escalateTo.map((id) => ({ value: id, label: roleTitle(c.view, id) }))}
          />
          <Button className={styles.low} onClick={() => say({ do: 'escalate', alert: alert.id, to })}>{console_alert_escalate()}</Button>
        </div>
      )}
      {trouble !== null && <InlineMessage kind="late" urgent>{trouble}</InlineMessage>}
    </div>
  );
}

/** The receiver's own reason for sending an alert back: a role's word, no intervention. */
function askReturn(c: ConsoleControl, alert: FacilitatorAlert): void {
  c.change({
    sheet: {
      kind: 'ask',
      ask: {
        title: console_return_title({ title: alert.title }), consequence: console_return_consequence(), marks: null, confirm: console_return_confirm(),
        suggestions: [console_return_reason_1(), console_return_reason_2(), console_return_reason_3()],
        submit: (because, inner) => speak(inner, alert.role, { do: 'return', alert: alert.id, because }),
      },
    },
  });
}
