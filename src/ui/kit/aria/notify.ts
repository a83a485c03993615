import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Notice {
  /** What was done: "Vote sent. Change it until the commit." */
  readonly text: string;
  /** Takes it back. */
  readonly undo?: { readonly label: string; readonly onUndo: () => void } | undefined;
}

/** A toast stays 8 s (DESIGN 4), or until dismissed. */
const STAYS_MS = 8000;

/** Read by `<Toasts>`; rooms call `notify`. */
export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

/** Says what was done and can be undone. Never takes focus; for refusals use an inline message at the control. */
export function notify(notice: Notice): void {
  notices.add(notice, { timeout: STAYS_MS });
}
