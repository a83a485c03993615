import {
  AlarmClockIcon, BellIcon, CheckIcon, EyeOffIcon, FlagIcon, HourglassIcon, Link2Icon, ListChecksIcon, MegaphoneIcon, MessageSquareIcon, type LucideIcon,
} from 'lucide-react';
import { console_agenda, console_agenda_empty, console_agenda_hidden, console_agenda_hold, console_agenda_in } from '#messages/compiled/messages.js';
import type { AgendaItemView, AgendaKind } from '#core/views/facilitatorViewTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { scenarioClock, timeLeft } from '#ui/kit/time.ts';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { agendaTitle } from './agendaWords.ts';
import type { ConsoleControl } from './control.ts';
import styles from './AgendaCard.module.css';
import { roleTitles } from './roles.ts';

const ICONS: Readonly<Record<AgendaKind, LucideIcon>> = {
  alert: BellIcon, inject: MessageSquareIcon, decision: ListChecksIcon, update: MegaphoneIcon, intel: Link2Icon, track: EyeOffIcon, step: EyeOffIcon,
  work: CheckIcon, expiry: HourglassIcon, 'update-due': MegaphoneIcon, 'intel-due': Link2Icon, 'duty-due': AlarmClockIcon, ending: FlagIcon, time: AlarmClockIcon,
};

/** The next eight items, however far off. Attack steps keep their name for the held key. */
export function AgendaCard({ c }: { readonly c: ConsoleControl }) {
  return (
    <Card title={console_agenda()} aside={<span className={styles.hidden}><EyeOffIcon size={14} aria-hidden="true" />{console_agenda_hidden()} <ActionButton c={c} size="dense" action={actionOf('advance-by')} keyShown={false} /></span>} flush>
      {c.view.agenda.length === 0 && <div className={styles.empty}><EmptyLine>{console_agenda_empty()}</EmptyLine></div>}
      <ol className={styles.AgendaCard}>
        {c.view.agenda.map((item, place) => <AgendaRow key={`${place}-${item.kind}-${item.id}`} c={c} item={item} />)}
      </ol>
    </Card>
  );
}

function AgendaRow({ c, item }: { readonly c: ConsoleControl; readonly item: AgendaItemView }) {
  const Icon = ICONS[item.kind];
  const { now, clockStart } = c.view.clock;
  const who = item.roles.length > 0 ? roleTitles(c.view, item.roles) : '';
  const secret = item.truth !== null;
  return (
    <li className={styles.row}>
      <span className={styles.time}>{scenarioClock(clockStart, item.at)}</span>
      <Icon size={14} aria-hidden="true" />
      <span className={styles.what} title={agendaTitle(item)}>
        {secret && c.ui.truth ? item.truth : agendaTitle(item)}
        {secret && !c.ui.truth && <span className={styles.who}>{console_agenda_hold()}</span>}
        {who !== '' && <span className={styles.who}> · {who}</span>}
      </span>
      <span className={styles.left}>{console_agenda_in({ left: timeLeft(item.at - now) })}</span>
    </li>
  );
}
