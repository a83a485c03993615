import { appended } from '../base/appended.ts';
import { KIND, TYPE } from './item.ts';
import { NOT_RUNNING, type Desk, type TaskThing } from './things.ts';
import type { World } from './world.ts';

/**
 * Gives a role a task (SPEC 2.4). A desk works on one at a time: first come first served, with `interrupt` at once. Business and
 * external roles have no desk: theirs run in parallel. Returns the number of the task.
 */
export function giveTask(w: World, task: TaskThing, interrupt: boolean): number {
  const desk = w.desks[task.seat] ?? null;
  const index = w.tasks.push(task) - 1;
  task.desk = desk !== null;
  if (!desk) begin(w, index);
  else if (desk.running < 0) runOn(w, desk, index);
  else if (interrupt) takeOver(w, desk, index);
  else desk.queue = appended(desk.queue, index);
  return index;
}

/** Brings a queued or paused task to the front: it starts at once, the running one pauses. False if it is not in the queue. */
export function bringToFront(w: World, index: number): boolean {
  const desk = w.desks[w.tasks[index]?.seat ?? -1];
  if (!desk?.queue.includes(index)) return false;
  desk.queue = desk.queue.filter((i) => i !== index);
  takeOver(w, desk, index);
  return true;
}

/** Takes an unfinished task off its desk, uncompleted (P08). */
export function dropTask(w: World, index: number): void {
  const task = w.tasks[index];
  if (!task || task.state === 'done' || task.state === 'dropped') return;
  const desk = w.desks[task.seat];
  halt(w, task);
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
  const desk = w.desks[task.seat];
  if (desk?.running === index) freeDesk(w, desk);
}

function takeOver(w: World, desk: Desk, index: number): void {
  const paused = w.tasks[desk.running];
  if (paused) {
    halt(w, paused);
    paused.ran = [...paused.ran, paused.since, w.now];
    paused.since = NOT_RUNNING;
    paused.state = 'paused';
    desk.queue = [desk.running, ...desk.queue];
  }
  runOn(w, desk, index);
}

function freeDesk(w: World, desk: Desk): void {
  desk.running = -1;
  const next = desk.queue[0];
  if (next === undefined) return;
  desk.queue = desk.queue.slice(1);
  runOn(w, desk, next);
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
  task.since = w.now;
  w.agenda.add(w.now + task.left, KIND.work, task.place, TYPE.work, index, task.version);
}

/** Stops the clock of a running task and keeps its progress. */
function halt(w: World, task: TaskThing): void {
  if (task.state !== 'running') return;
  task.left -= w.now - task.since;
  task.version += 1;
}
