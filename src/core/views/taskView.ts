import type { Run } from '../exercise/run.ts';
import type { TaskView } from './commonView.ts';

/** A task on a desk, by its number in the world. */
export function taskView(run: Run, index: number): TaskView | null {
  const task = run.world.tasks[index];
  if (!task || task.state === 'dropped') return null;
  const s = run.scenario;
  const alert = s.alerts[task.alert];
  const option = s.decisions[task.decision]?.options[task.option];
  const left = task.state === 'running' ? Math.max(0, task.left - (run.now - task.since)) : task.left;
  return {
    kind: task.kind,
    id: alert?.id ?? option?.id ?? '',
    title: alert?.prose.title ?? option?.prose.title ?? '',
    role: task.role,
    state: task.state,
    takes: task.takes,
    done: task.takes - left,
    doneAt: task.state === 'running' ? run.now + left : task.doneAt,
  };
}

/** What the desk of a role is doing, and what waits there, in the order in which it will run. */
export function deskTasks(run: Run, role: string): { readonly running: TaskView | null; readonly queue: readonly TaskView[] } | null {
  const desk = run.world.desks[run.program.at.role.get(role) ?? -1];
  if (!desk) return null;
  return { running: taskView(run, desk.running), queue: desk.queue.map((i) => taskView(run, i)).filter((t) => t !== null) };
}
