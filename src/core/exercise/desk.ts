import { KIND } from './agenda.ts';
import type { Desk, TaskThing } from './things.ts';
import type { World } from './world.ts';

type NewTask = Pick<TaskThing, 'kind' | 'role' | 'alert' | 'decision' | 'option' | 'finding' | 'place' | 'takes' | 'seq'>;

/**
 * Gives a role a task (SPEC 2.4). A desk works on one at a time: first come first served, with `interrupt` at once. Business and
 * external roles have no desk: theirs run in parallel. Returns the number of the task.
 */
export function giveTask(w: World, task: NewTask, interrupt: boolean): number {
  const desk = w.desks.get(task.role);
  const index = w.tasks.push(newTask(w, task, desk !== undefined)) - 1;
  if (!desk) begin(w, index);
  else if (desk.running < 0) runOn(w, desk, index);
  else if (interrupt) takeOver(w, desk, index);
  else desk.queue.push(index);
  return index;
}

/** A class, so that all tasks keep one shape while their times are filled in (measured: literals cost twice the replay). */
class Task implements TaskThing {
  readonly kind: TaskThing['kind'];
  readonly role: string;
  readonly desk: boolean;
  readonly alert: number;
  readonly decision: number;
  readonly option: number;
  readonly finding: number;
  readonly place: number;
  readonly takes: number;
  readonly seq: number;
  readonly putAt: number;
  left: number;
  state: TaskThing['state'] = 'queued';
  startedAt: number | null = null;
  doneAt: number | null = null;
  droppedAt: number | null = null;
  runs: TaskThing['runs'] = [];
  version = 0;

  constructor(t: NewTask, desk: boolean, now: number) {
    this.kind = t.kind;
    this.role = t.role;
    this.desk = desk;
    this.alert = t.alert;
    this.decision = t.decision;
    this.option = t.option;
    this.finding = t.finding;
    this.place = t.place;
    this.takes = t.takes;
    this.left = t.takes;
    this.seq = t.seq;
    this.putAt = now;
  }
}

export const newTask = (w: World, t: NewTask, desk: boolean): TaskThing => new Task(t, desk, w.now);

/** Brings a queued or paused task to the front: it starts at once, the running one pauses. False if it is not in the queue. */
export function bringToFront(w: World, role: string, index: number): boolean {
  const desk = w.desks.get(role);
  const place = desk?.queue.indexOf(index) ?? -1;
  if (!desk || place < 0) return false;
  desk.queue.splice(place, 1);
  takeOver(w, desk, index);
  return true;
}

/** Takes an unfinished task off its desk, uncompleted (P08). */
export function dropTask(w: World, index: number): void {
  const task = w.tasks[index];
  if (!task || task.state === 'done' || task.state === 'dropped') return;
  const desk = w.desks.get(task.role);
  if (task.state === 'running') halt(w, task);
  task.state = 'dropped';
  task.droppedAt = w.now;
  if (!desk) return;
  if (desk.running === index) freeDesk(w, desk);
  else desk.queue = desk.queue.filter((i) => i !== index);
}

/** Marks a running task as done and starts the next one of its desk. */
export function finishTask(w: World, index: number): void {
  const task = w.tasks[index];
  if (!task) return;
  halt(w, task);
  task.left = 0;
  task.state = 'done';
  task.doneAt = w.now;
  const desk = w.desks.get(task.role);
  if (desk?.running === index) freeDesk(w, desk);
}

function takeOver(w: World, desk: Desk, index: number): void {
  const paused = w.tasks[desk.running];
  if (paused) {
    halt(w, paused);
    paused.state = 'paused';
    desk.queue.unshift(desk.running);
  }
  runOn(w, desk, index);
}

function freeDesk(w: World, desk: Desk): void {
  desk.running = -1;
  const next = desk.queue.shift();
  if (next !== undefined) runOn(w, desk, next);
}

function runOn(w: World, desk: Desk, index: number): void {
  desk.running = index;
  begin(w, index);
}

function begin(w: World, index: number): void {
  const task = w.tasks[index];
  if (!task) return;
  task.state = 'running';
  task.startedAt ??= w.now;
  task.version += 1;
  task.runs.push({ from: w.now, until: null });
  w.agenda.add(w.now + task.left, KIND.work, task.place, 'work', index, task.version);
}

/** Stops the clock of a running task and keeps its progress. */
function halt(w: World, task: TaskThing): void {
  const run = task.runs.at(-1);
  if (!run || run.until !== null) return;
  run.until = w.now;
  task.left -= w.now - run.from;
  task.version += 1;
}
