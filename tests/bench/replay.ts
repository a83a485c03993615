import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Row } from './row.ts';
import { timesApart } from './timesApart.ts';

const SIDE = 'replaySide';

/**
 * Replay of a log of 10,000 entries against the same machine inputs through XState. Target: at least 20 times as fast.
 *
 * Ours: a new run at T+0 and the fold of the whole log with director, clock, agenda, desks, settling, every verdict and every record; the
 * scenario is compiled, the log's names are looked up as the replay's screens and every undo of a what-if find them (`NumberedLog`), no
 * JSON is parsed and no hash checked on either side. Theirs: one `createActor` for each machine that took an input, started, and to it by
 * `send` exactly the inputs which that machine took in our replay, in the same order (those that commands, agenda and settling set off;
 * none that was refused), with ready made inputs (machine and answers of guards looked up before, too), no subscriber, no director, no
 * clock. Both end with every machine in the same state, or this throws.
 *
 * Each side in a process of its own, by turns of equal length (`timesApart`): in one process either would collect the other's garbage, and
 * by turns of one replay each, ours, twenty times as short, would find its memory thrown out of the caches every time. Bundled as for the
 * page, since tsx adds a call to every closure that is made.
 *
 * Two logs, both held to the target: a busy table on the largest scenario that the parser takes (256 KB), and, harder on memory, Harbor
 * Light in 55 rooms at once, some twenty times as large as a file may be. The rows below each, without target: the same from plain
 * entries, names not looked up before; and the making of actors left out of their time.
 */
export async function replayRows(): Promise<readonly Row[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'hotwash-bench-'));
  await build({
    configFile: false, logLevel: 'error', publicDir: false,
    build: { ssr: true, outDir, rolldownOptions: { input: `tests/bench/${SIDE}.ts`, output: { entryFileNames: '[name].mjs' } } },
    ssr: { noExternal: true },
  });
  const side = join(outDir, `${SIDE}.mjs`);
  try {
    return [...(await rowsOf(side, 'a long exercise', 'long')), ...(await rowsOf(side, '55 rooms at once', 'rooms'))];
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function rowsOf(side: string, name: string, log: string): Promise<readonly Row[]> {
  const [replay, load, actors, making] = await timesApart(side, ['replay', 'load', 'actors', 'making'].map((what) => [log, what]));
  if (!replay || !load || !actors || !making) throw new Error('four sides are timed');
  const sends = actors.median - making.median;
  return [
    { what: `replay of 10000: ${name}`, against: actors.of, ours: replay.median, theirs: actors.median, ratio: actors.median / replay.median, target: { atLeast: 20 } },
    { what: '  names looked up anew', against: 'the same', ours: load.median, theirs: actors.median, ratio: actors.median / load.median, target: null },
    { what: '  names looked up before', against: 'sends alone, actors made before', ours: replay.median, theirs: sends, ratio: sends / replay.median, target: null },
  ];
}
