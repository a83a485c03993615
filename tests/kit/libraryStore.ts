import { createStore } from 'zustand/vanilla';
import type { CheckedFile, ExerciseCard, LibraryState, LibraryStore, ScenarioCard } from '#stores/libraryTypes.ts';

export function aScenarioCard(change: Partial<ScenarioCard> = {}): ScenarioCard {
  return {
    id: 'harbor-light', title: 'Night shift at Harbor Light', version: '1.0.0',
    summary: 'Ransomware at a logistics company, at night. A contractor session, then the cloud, then the terminal. Nobody is awake.',
    difficulty: 'foundation', duration: 5400, horizon: 86_400, trends: ['identity', 'iot-ot'], techniques: ['T1078', 'T1486', 'T9999'],
    roles: { business: 4, secops: 6, external: 0 }, decisions: 14, sha256: 'ab', custom: false, ...change,
  };
}
export function anExerciseCard(change: Partial<ExerciseCard> = {}): ExerciseCard {
  return {
    id: 'ex-1', scenario: 'harbor-light', title: 'Night shift at Harbor Light', version: '1.0.0', createdWall: Date.UTC(2025, 11, 4, 9),
    savedWall: Date.UTC(2025, 11, 4, 12), state: 'paused', now: 7020, clockStart: '2026-03-06T02:10:00-05:00', slotMinutes: 90, entries: 212, locked: false, ...change,
  };
}

/** A library store over fixed state; every call is kept in `calls`. `openFile` answers with `opens`. */
export function aLibraryStore(state: Partial<LibraryState> = {}, opens?: CheckedFile) {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const store = createStore<LibraryStore>()((set) => ({
    status: 'ready', scenarios: [aScenarioCard()], exercises: [], checked: null, checking: false, trouble: null, ...state,
    refresh: async () => void calls.push(['refresh']),
    openScenario: async () => null,
    openFile: async (file) => {
      calls.push(['openFile', file.name]);
      const checked = opens ?? { name: file.name, lines: [], diagnostics: [], scenario: 'own' };
      set({ checked });
      return checked;
    },
    closeFile: () => set({ checked: null }),
    exportLog: async () => 'log text',
    deleteExercise: async (exercise) => void calls.push(['deleteExercise', exercise]),
    lockExercise: async (exercise, passphrase) => {
      calls.push(['lockExercise', exercise, passphrase]);
      return passphrase !== 'refused refused';
    },
    unlockExercise: async (exercise, passphrase) => {
      calls.push(['unlockExercise', exercise, passphrase]);
      return passphrase === 'correct horse' ? 'unlocked' : 'wrong';
    },
    download: (name, text) => void calls.push(['download', name, text]),
  }));
  return { store, calls };
}
