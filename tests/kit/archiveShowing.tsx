import { render } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import type { ArchiveState, ArchiveWork } from '#stores/programme/archive/archiveTypes.ts';
import { ArchiveContext } from '#stores/programme/archive/useArchive.ts';
import { ArchivePanel } from '#ui/programme/archive/ArchivePanel.tsx';

/** The archive's panel over fixed state; every call is kept in `calls`. */
export function archiveShowing(work: ArchiveWork) {
  const calls: string[] = [];
  const store = createStore<ArchiveState>()(() => ({
    work, save: async () => void calls.push('save'), open: async (file) => void calls.push(`open ${file.name}`), take: async () => void calls.push('take'), close: () => void calls.push('close'),
  }));
  return { calls, store, ...render(<main><h1>Programme</h1><ArchiveContext value={store}><ArchivePanel /></ArchiveContext></main>) };
}
