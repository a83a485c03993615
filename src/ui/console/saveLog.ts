import type { ConsoleControl } from './control.ts';

/** Saves the log as a file, for when this browser cannot keep it (SPEC 4). */
export function saveLog(c: ConsoleControl): null {
  const address = URL.createObjectURL(new Blob([c.session.exportLog()], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${c.view.title.id}-log.jsonl`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
  return null;
}
