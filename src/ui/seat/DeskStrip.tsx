import type { TaskView } from '#core/views/commonView.ts';
import {
  seat_desk_free,
  seat_desk_front,
  seat_desk_front_named,
  seat_desk_progress,
  seat_desk_queued,
  seat_desk_task_paused,
  seat_desk_task_queued,
  seat_desk_title,
  seat_desk_working,
} from '#messages/compiled/messages.js';
import { ProgressBar } from '#ui/kit/ProgressBar.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { Refused } from './Refused.tsx';
import type { Acts, AlertPanelProps } from './seatProps.ts';
import styles from './Alerts.module.css';
import { useAct } from './useAct.ts';

/** What the desk is doing and until when; behind it what is queued or paused, each of which can be brought to the front. */
export function DeskStrip({ desk, view, act }: AlertPanelProps) {
  return (
    <section className={styles.DeskStrip} aria-label={seat_desk_title()}>
      {desk.running === null ? <p>{seat_desk_free()}</p> : <Running task={desk.running} clockStart={view.clock.clockStart} />}
      {desk.queue.length > 0 && (
        <>
          <h3>{seat_desk_queued()}</h3>
          <ul className={styles.tasks}>
            {desk.queue.map((task) => (
              <li key={`${task.kind} ${task.id}`}>
                <span>
                  {task.title} <span className={styles.rowNote}>{taskWords(task)}</span>
                </span>
                {act !== null && <ToFront act={act} task={task} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ToFront({ act, task }: Pick<Acts<AlertPanelProps>, 'act'> & { readonly task: TaskView }) {
  const { refusal, pending, send } = useAct(act);
  const front = () => send(task.kind === 'finding' ? { do: 'front', alert: task.id } : { do: 'front', option: task.id });
  return (
    <>
      <SendButton size="phone" aria-label={seat_desk_front_named({ title: task.title })} pending={pending} onClick={front}>
        {seat_desk_front()}
      </SendButton>
      <Refused why={refusal} />
    </>
  );
}

function Running({ task, clockStart }: { readonly task: TaskView; readonly clockStart: string | null }) {
  const words = seat_desk_progress({
    done: duration(task.done),
    takes: duration(task.takes),
    time: task.doneAt === null ? '' : scenarioClock(clockStart, task.doneAt),
  });
  return (
    <>
      <p className={styles.runningHead}>
        <strong>{seat_desk_working()}</strong> <span>{words}</span>
      </p>
      <p>
        <strong>{task.title}</strong>
      </p>
      <ProgressBar label={task.title} done={task.done} of={task.takes} words={words} />
    </>
  );
}

function taskWords(task: TaskView): string {
  return task.state === 'paused'
    ? seat_desk_task_paused({ done: duration(task.done), takes: duration(task.takes) })
    : seat_desk_task_queued({ takes: duration(task.takes) });
}
