import { readTableConfig, type TableConfig } from '#core/table/tableConfig.ts';
import type { TablePlace } from '#stores/table/tablePlace.ts';

/** The `config.json` beside the page; `null`: there is none, or one that says something else. */
export async function tableConfig(): Promise<TableConfig | null> {
  try {
    const answer = await fetch(new URL('config.json', location.href), { cache: 'no-store', credentials: 'omit' });
    return answer.ok ? readTableConfig(await answer.json()) : null;
  } catch {
    return null;
  }
}

let asked: Promise<TablePlace> | null = null;
let password: string | null = null;

/** Of the relay, once the place is known; it keeps strangers off and protects nothing that is said. */
export const relayPassword = (): string | null => password;

/** Where devices find a table that this page opens; asked once. Without a configuration: among the windows of this browser. */
export function tablePlace(): Promise<TablePlace> {
  asked ??= tableConfig().then((config) => {
    const seats = config?.seats ?? new URL('seat.html', location.href).href.replace(/[?#].*$/, '');
    password = config?.password ?? null;
    const page = new URL('./', location.href).href;
    if (!config) return { mode: 'windows', seats, console: page, words: [], fingerprint: null, relay: 'windows' };
    return { mode: config.mode, seats, console: page, words: config.words, fingerprint: config.fingerprint, relay: config.relay === 'same-origin' ? 'origin' : config.relay };
  });
  return asked;
}
