import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this machine keeps what outlasts a run: `$XDG_STATE_HOME/hotwash`, `%LOCALAPPDATA%\hotwash` or `~/.local/state/hotwash`. */
export function stateFolder(environment: NodeJS.ProcessEnv): string {
  const { XDG_STATE_HOME: xdg, LOCALAPPDATA: local } = environment;
  return join(xdg || local || join(homedir(), '.local', 'state'), 'hotwash');
}
