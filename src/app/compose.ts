import { createStore } from 'zustand/vanilla';
import type { Stores } from '#stores/StoresContext.ts';
import { fail } from '#core/base/result.ts';

/** Joins adapters to stores: the only place that knows both. */
export function compose(): Stores {
  return {
    session: createStore(() => ({
      status: 'idle' as const, failure: null, trouble: null, exerciseId: null, setup: null, readOnly: false, stopped: false, blackout: false,
      spotlight: null, view: null, startedWall: null, clockMovedWall: null,
      submit: () => null, haltBefore: (to: number) => ({ at: to, why: null, expiry: false }), seat: () => null, screen: () => null,
      stopForRealIncident() {}, resumeAfterStop() {}, setBlackout() {}, setSpotlight() {}, exportLog: () => '', close() {},
    })),
    exercises: {
      begin: async () => fail({ code: 'not-found' as const, message: '' }),
      open: async () => {},
      record: () => null,
    },
    library: createStore(() => ({
      status: 'ready' as const, scenarios: [], exercises: [], checked: null, checking: false, trouble: null,
      refresh: async () => {}, openScenario: async () => null, openFile: async (file: File) => ({ name: file.name, lines: [], diagnostics: [], scenario: null }),
      closeFile() {}, exportLog: async () => null, deleteExercise: async () => {}, download() {},
    })),
    settings: createStore(() => ({ theme: 'system' as const, singleKeys: true, setTheme() {}, setSingleKeys() {} })),
  };
}
