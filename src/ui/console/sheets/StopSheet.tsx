import { console_real_confirm, console_real_text, console_real_title } from '#messages/compiled/messages.js';
import { ConfirmSheet } from '#ui/kit/aria/ConfirmSheet.tsx';
import type { ConsoleControl } from '../control.ts';

/** The second press of "Real incident: stop": play pauses, every screen is blanked, the log says so. */
export function StopSheet({ c }: { readonly c: ConsoleControl }) {
  const stop = () => {
    c.change({ sheet: null });
    c.session.stopForRealIncident();
  };
  return (
    <ConfirmSheet title={console_real_title()} confirm={console_real_confirm()} onConfirm={stop} onClose={() => c.change({ sheet: null })}>
      <p>{console_real_text()}</p>
    </ConfirmSheet>
  );
}
