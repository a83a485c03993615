import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new temporary folder with these files in it, which a program that changes to another account can read too. */
export async function engineFolder(name: string, files: (folder: string) => Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `hotwash-${name}-`));
  await chmod(folder, 0o755);
  for (const [file, text] of Object.entries(files(folder))) await writeFile(join(folder, file), text, { mode: 0o644 });
  return folder;
}
