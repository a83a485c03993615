import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A document of this size takes two seconds; a machine under load some more. */
const LIMIT_MS = 120_000;

/**
 * A document as LibreOffice prints it: the bytes of a PDF. It has a profile of its own, so that one that is open on this machine is left alone.
 * @param name of the file, with its ending: by it LibreOffice knows what it is
 * @throws Error if nothing was printed, with what LibreOffice said, or if it took longer than two minutes
 */
export async function printedByLibreOffice(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'hotwash-office-'));
  try {
    await writeFile(join(folder, name), bytes);
    const said = await run(['-env:UserInstallation=' + pathToFileURL(join(folder, 'profile')).href, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)]);
    return await readFile(join(folder, name.replace(/\.\w+$/, '.pdf'))).catch(() => Promise.reject(new Error(`LibreOffice printed nothing of ${name}: ${said}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `soffice` starts others: they are one group of processes, ended by its id. */
async function run(args: readonly string[]): Promise<string> {
  const child = spawn('soffice', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, LIMIT_MS);
  await new Promise<void>((done, fail) => child.once('close', () => done()).once('error', fail));
  clearTimeout(timer);
  process.removeListener('exit', end);
  if (late) throw new Error(`LibreOffice took longer than ${LIMIT_MS / 1000} s: ${said}`);
  return said;
}
