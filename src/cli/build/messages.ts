import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { Fault } from '#core/base/fault.ts';

const CATALOGUES = 'src/messages/en';
const COMPILED = 'src/messages/compiled';

/**
 * Compiles the interface texts before anything is built, and again when a catalogue is saved.
 * @throws Fault `messages` if none came out.
 */
export function messages(): Plugin {
  return {
    name: 'hotwash:messages',
    config() {
      if (areStale()) compile();
    },
    configureServer(server) {
      server.watcher.add(join(process.cwd(), CATALOGUES));
      server.watcher.on('change', (path) => {
        if (path.includes('/messages/en/')) compile();
      });
    },
  };
}

/** Newest change among the files of a folder, epoch ms; 0 if there is none. */
function newest(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
}

function areStale(): boolean {
  const marker = join(COMPILED, 'messages.js');
  return !existsSync(marker) || statSync(marker).mtimeMs < newest(CATALOGUES);
}

/** The compiler exits 0 when its plug-in is missing and writes nothing, so the outcome is looked at too. */
function compile(): void {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'i18n'], { encoding: 'utf8' });
  const made = existsSync(join(COMPILED, 'messages')) ? readdirSync(join(COMPILED, 'messages')).length : 0;
  if (status !== 0 || made < 2) throw new Fault('messages', `The interface texts could not be compiled. ${stderr}`);
}
