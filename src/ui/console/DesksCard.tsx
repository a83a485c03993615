import type { DeskView } from '#core/views/facilitatorViewTypes.ts';
import type { TaskView } from '#core/views/commonView.ts';
import {
  console_desk_done_at, console_desk_free, console_desk_front, console_desk_front_aria, console_desk_intel_due, console_desk_minutes, console_desk_paused,
  console_desk_queue, console_desk_untouched, console_desk_update_due, console_desks, console_desks_count, console_role_absent,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { ProgressBar } from '#ui/kit/ProgressBar.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { adHoc } from './adHoc.ts';
import { perform } from './actions/action.ts';
import type { ConsoleControl } from './control.ts';
import styles from './DesksCard.module.css';
import { PLACE } from './focusOn.ts';
import { isAbsent, personOf } from './roles.ts';
import { speak } from './speak.ts';

/** Each SecOps desk: the running task, the queue, what is due. */
export function DesksCard({ c }: { readonly c: ConsoleControl }) {
  const { desks } = c.view;
  const working = desks.filter((desk) => desk.running !== null).length;
  return (
    <div id={PLACE.desks} tabIndex={-1}>
      <Card
        title={console_desks()} flush
        aside={<span className={styles.aside}>{console_desks_count({ working, free: desks.length - working })} <ActionButton c={c} size="dense" action={actionOf('hand-over')} /></span>}
      >
        <ul className={styles.DesksCard}>
          {desks.map((desk) => <Desk key={desk.role.id} c={c} desk={desk} />)}
        </ul>
      </Card>
    </div>
  );
}

function Desk({ c, desk }: { readonly c: ConsoleControl; readonly desk: DeskView }) {
  const { role, running, queue } = desk;
  const absent = isAbsent(c.view, role.id);
  return (
    <li className={styles.desk}>
      <div>
        <p className={styles.role}>{absent ? console_role_absent({ role: role.title }) : role.title}</p>
        <p className={styles.small}>{personOf(c.session, role.id)}</p>
      </div>
      <div className={styles.work}>
        {running ? <Running c={c} task={running} /> : <p className={styles.line}><span className={styles.small}>{console_desk_free()}</span><Dues c={c} role={role.id} /></p>}
        {running && queue.length === 0 && <p className={styles.line}><span className={styles.small}>{queueWords(desk)}</span><span className={styles.small}>{doneAt(c, running)}</span></p>}
        {queue.length > 0 && (
          <details>
            <summary className={styles.queue}><span>{queueWords(desk)}</span><span className={styles.done}>{running && doneAt(c, running)}</span></summary>
            {queue.map((task) => <Queued key={`${task.kind}-${task.id}`} c={c} task={task} />)}
          </details>
        )}
      </div>
    </li>
  );
}

const queueWords = (desk: DeskView): string =>
  desk.untouched > 0 ? console_desk_untouched({ queue: desk.queue.length, untouched: desk.untouched }) : console_desk_queue({ queue: desk.queue.length });
const doneAt = (c: ConsoleControl, task: TaskView): string =>
  task.doneAt === null ? '' : console_desk_done_at({ time: scenarioClock(c.view.clock.clockStart, task.doneAt) });

function Running({ c, task }: { readonly c: ConsoleControl; readonly task: TaskView }) {
  const words = console_desk_minutes({ done: Math.floor(task.done / 60), of: Math.ceil(task.takes / 60) });
  return (
    <>
      <p className={styles.line}><span className={styles.task} title={task.title}>{task.title}</span><span className={styles.small}>{words}</span></p>
      <ProgressBar label={task.title} done={task.done} of={task.takes} words={words} />
      <Dues c={c} role={task.role} />
    </>
  );
}

/** A queued or paused task, and "To the front" as its role says. */
function Queued({ c, task }: { readonly c: ConsoleControl; readonly task: TaskView }) {
  const id = `front-${task.kind}-${task.id}`;
  const front = adHoc(id, console_desk_front(), (inner) =>
    speak(inner, task.role, task.kind === 'finding' ? { do: 'front', alert: task.id } : { do: 'front', option: task.id }));
  return (
    <p className={styles.line}>
      <span className={styles.small} title={task.title}>{task.state === 'paused' ? console_desk_paused({ title: task.title }) : task.title}</span>
      <Button kind="quiet" size="dense" aria-label={console_desk_front_aria({ title: task.title })} onClick={() => perform(front, c, 'keys')}>{console_desk_front()}</Button>
    </p>
  );
}

function Dues({ c, role }: { readonly c: ConsoleControl; readonly role: string }) {
  const { clockStart } = c.view.clock;
  const update = c.view.updates.find((u) => u.running && u.from === role && u.nextDueAt !== null);
  const intel = c.view.intel.find((i) => i.to.includes(role) && i.share.some((to) => !i.sharedWith.includes(to)));
  if (!update && !intel) return null;
  return (
    <span className={styles.due}>
      {update && console_desk_update_due({ time: scenarioClock(clockStart, update.nextDueAt ?? 0) })}
      {update && intel && ' · '}
      {intel && console_desk_intel_due({ time: scenarioClock(clockStart, intel.dueAt) })}
    </span>
  );
}
