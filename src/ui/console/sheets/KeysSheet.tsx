import { console_keys_action, console_keys_help, console_keys_key, console_keys_list, console_keys_title, console_keys_truth } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { console_keys_single } from '#messages/compiled/messages.js';
import { ACTIONS } from '../actions/registry.ts';
import type { ConsoleControl } from '../control.ts';
import styles from './Sheets.module.css';

/** Every key and what it does; single keys can be turned off here. */
export function KeysSheet({ c }: { readonly c: ConsoleControl }) {
  const rows = ACTIONS.filter((action) => action.keyLabel !== null && action.id !== 'truth' && !action.id.startsWith('open-'));
  return (
    <Sheet title={console_keys_title()} onClose={() => c.change({ sheet: null })} wide>
      <CheckField label={console_keys_single()} hint={console_keys_help()} checked={c.settings.singleKeys} onChange={c.settings.setSingleKeys} />
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={console_keys_title()}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{console_keys_key()}</th>
              <th scope="col">{console_keys_action()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((action) => (
              <tr key={action.id}>
                <td>{action.keyLabel}</td>
                <td>{action.title(c)}</td>
              </tr>
            ))}
            <tr><td>T</td><td>{console_keys_truth()}</td></tr>
            <tr><td>1–9</td><td>{console_keys_list()}</td></tr>
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
