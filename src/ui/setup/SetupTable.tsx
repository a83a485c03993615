import { useMachine } from '@xstate/react';
import { useState } from 'react';
import type { Scenario } from '#core/scenario/model.ts';
import type { DraftShelf } from './draftShelf.ts';
import { HandOver } from './HandOver.tsx';
import { handOverMachine } from './handOverMachine.ts';
import type { PracticeBallot } from './practiceTally.ts';
import { isHere } from './setupDraft.ts';
import { SetupPage } from './SetupPage.tsx';
import { useProjectorWindow } from './useProjectorWindow.ts';
import { useSetup } from './useSetup.ts';

/** The room once its scenario is read: its steps, or the laptop's way round the table. */
export function SetupTable({ scenario, drafts }: { readonly scenario: Scenario; readonly drafts: DraftShelf }) {
  const projector = useProjectorWindow();
  const setup = useSetup(scenario, drafts, projector.follow);
  const [way, send] = useMachine(handOverMachine);
  const [ballots, setBallots] = useState<readonly PracticeBallot[]>([]);
  const { draft, change } = setup;

  if (!way.matches('table')) {
    return (
      <HandOver
        scenario={scenario}
        draft={draft}
        way={way.context}
        open={way.matches('open')}
        send={send}
        onRanked={(role, ranking) => change({ rankings: { ...draft.rankings, [role]: ranking } })}
        onVoted={(ballot) => setBallots([...ballots, ballot])}
      />
    );
  }
  const vote = () => {
    setBallots([]);
    send({ type: 'BEGIN', purpose: 'vote', roles: scenario.roles.filter(({ id }) => isHere(draft, id)).map(({ id }) => id) });
  };
  const rank = (roles: readonly string[]) => send({ type: 'BEGIN', purpose: 'ranking', roles });
  return <SetupPage scenario={scenario} setup={setup} projector={projector} ballots={ballots} onRank={rank} onVote={vote} />;
}
