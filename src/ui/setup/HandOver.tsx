import type { Scenario } from '#core/scenario/model.ts';
import { setup_hand_place, setup_hand_stop } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Curtain } from '#ui/kit/Curtain.tsx';
import type { HandOverPurpose, HandOverSignal } from './handOverMachine.ts';
import { PracticeBallotForm } from './PracticeBallotForm.tsx';
import type { PracticeBallot } from './practiceTally.ts';
import { RankForm } from './RankForm.tsx';
import type { RoleRanking, SetupDraft } from './setupDraft.ts';
import { startingOrder } from './setupDraft.ts';

interface HandOverProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly way: { readonly purpose: HandOverPurpose; readonly roles: readonly string[]; readonly place: number };
  readonly open: boolean;
  readonly send: (signal: HandOverSignal) => void;
  readonly onRanked: (role: string, ranking: RoleRanking) => void;
  readonly onVoted: (ballot: PracticeBallot) => void;
}

/** Drawn instead of the room while the laptop goes round: the curtain, then the role's own page. */
export function HandOver({ scenario, draft, way, open, send, onRanked, onVoted }: HandOverProps) {
  const role = scenario.roles.find(({ id }) => id === way.roles[way.place]);
  if (role === undefined) return null;
  if (!open) {
    return (
      <Curtain key={role.id} role={role.title} onOpen={() => send({ type: 'OPEN' })}>
        <p>{setup_hand_place({ place: way.place + 1, of: way.roles.length })}</p>
        <Button kind="quiet" onClick={() => send({ type: 'STOP' })}>{setup_hand_stop()}</Button>
      </Curtain>
    );
  }
  if (way.purpose === 'ranking') {
    const ranked = (ranking: RoleRanking) => {
      onRanked(role.id, ranking);
      send({ type: 'DONE' });
    };
    return <RankForm scenario={scenario} role={role.title} start={startingOrder(scenario, draft, role.id)} onRanked={ranked} />;
  }
  const voted = (option: PracticeBallot['option'], confidence: number) => {
    onVoted({ role: role.id, team: role.team, option, confidence });
    send({ type: 'DONE' });
  };
  return <PracticeBallotForm role={role.title} onVoted={voted} />;
}
