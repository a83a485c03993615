import { useMachine } from '@xstate/react';
import { useState } from 'react';
import type { Scenario } from '#core/scenario/model.ts';
import { consoleHref } from '#stores/routes.ts';
import { useExercises } from '#stores/useExercises.ts';
import type { DraftShelf } from './draftShelf.ts';
import type { SetupDraft } from './setupDraft.ts';
import { choiceOf, rankActs } from './setupDraft.ts';
import type { SetupStep } from './setupMachine.ts';
import { SETUP_STEPS, setupMachine } from './setupMachine.ts';

export interface Setup {
  readonly draft: SetupDraft;
  readonly step: SetupStep;
  readonly starting: boolean;
  readonly failure: string | null;
  /** False: the browser keeps nothing of what is typed. */
  readonly kept: boolean;
  readonly go: (step: SetupStep) => void;
  readonly change: (change: Partial<SetupDraft>) => void;
  readonly start: () => void;
}

/** The set-up machine with its draft kept as it is typed; `onBegun` is told the new exercise before the console opens. */
export function useSetup(scenario: Scenario, drafts: DraftShelf, onBegun: (exercise: string) => void): Setup {
  const { begin } = useExercises();
  const [loaded] = useState(() => drafts.load(scenario));
  const [state, send] = useMachine(setupMachine, { input: { draft: loaded } });
  const [kept, setKept] = useState(true);
  const { draft, failure } = state.context;

  function change(part: Partial<SetupDraft>): void {
    send({ type: 'CHANGE', change: part });
    setKept(drafts.save(scenario, { ...draft, ...part }));
  }
  async function beginNow(): Promise<void> {
    const first = [...rankActs(scenario, draft), { act: { do: 'start' } as const }];
    const begun = await begin(scenario.id, choiceOf(scenario, draft), first);
    if (!begun.ok) {
      send({ type: 'FAILED', why: begun.error.message });
      return;
    }
    // Names stay for the next time; orders and the briefing belong to this exercise.
    drafts.save(scenario, { ...draft, rankings: {}, briefed: false });
    onBegun(begun.value);
    window.location.hash = consoleHref(begun.value);
  }
  function start(): void {
    if (state.matches('briefing')) void beginNow();
    send({ type: 'START' });
  }
  return {
    draft, failure, kept, change, start,
    starting: state.matches('starting'),
    step: SETUP_STEPS.find((name) => state.matches(name)) ?? 'briefing',
    go: (step) => send({ type: 'GO', step }),
  };
}
