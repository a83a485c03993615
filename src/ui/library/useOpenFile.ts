import { useState } from 'react';
import { library_file_kind, library_file_one } from '#messages/compiled/messages.js';
import { useLibrary } from '#stores/useLibrary.ts';
import type { ReadLogFile } from './readLogFile.ts';
import { readLogFile } from './readLogFile.ts';

export interface OpenFile {
  /** The log that was opened, if the last file was one. */
  readonly log: ReadLogFile | null;
  /** Why nothing was opened. */
  readonly refusal: string | null;
  readonly open: (files: readonly File[]) => void;
  readonly close: () => void;
}

/** Opens what was chosen or dropped: a scenario goes to the library store, a log is checked here. */
export function useOpenFile(): OpenFile {
  const openScenario = useLibrary((library) => library.openFile);
  const closeScenario = useLibrary((library) => library.closeFile);
  const [log, setLog] = useState<ReadLogFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  function close(): void {
    setLog(null);
    setRefusal(null);
    closeScenario();
  }
  async function openOne(file: File): Promise<void> {
    if (/\.mdx$/i.test(file.name)) await openScenario(file);
    else if (/\.jsonl$/i.test(file.name)) setLog(readLogFile(file.name, await file.text()));
    else setRefusal(library_file_kind({ name: file.name }));
  }
  function open(files: readonly File[]): void {
    const [file, second] = files;
    if (file === undefined) return;
    close();
    if (second === undefined) void openOne(file);
    else setRefusal(library_file_one());
  }
  return { log, refusal, open, close };
}
