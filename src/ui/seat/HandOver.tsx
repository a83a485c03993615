import { useMemo, useState } from 'react';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { RoleView } from '#core/views/commonView.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import { seat_curtain_other } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Curtain } from '#ui/kit/Curtain.tsx';
import { FeedbackCall } from '#ui/kit/feedback/FeedbackCall.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { Seat } from './Seat.tsx';

export interface HandOverProps {
  readonly roles: readonly (RoleView & { readonly absent?: boolean })[];
  readonly seat: (role: string) => SeatView | null;
  /** Changes whenever the views must be made anew. */
  readonly made: unknown;
  readonly submit: (act: RoleAct, role: string) => Refusal | null;
  /** What the person at a desk says after EndEx. */
  readonly feedback: (role: string, given: GivenFeedback) => Refusal | null;
  readonly readOnly: boolean;
  readonly consoleHref: string;
}
type Place = { readonly at: 'choice' } | { readonly at: 'curtain' | 'desk'; readonly role: string };

/**
 * All desks on one laptop. Exactly one of choice, curtain and desk is on the page: what a role knows is removed
 * when it leaves, never covered.
 */
export function HandOver({ roles, seat, made, submit, feedback, readOnly, consoleHref }: HandOverProps) {
  const [place, setPlace] = useState<Place>({ at: 'choice' });
  const leave = () => setPlace({ at: 'choice' });
  const chosen = place.at === 'choice' ? undefined : roles.find((role) => role.id === place.role);
  const shown = place.at === 'desk' ? place.role : null;
  // `made` stands for the state behind `seat`, which is one stable function.
  const view = useMemo(() => (made === null || shown === null ? null : seat(shown)), [made, seat, shown]);
  if (place.at === 'choice' || chosen === undefined) {
    return (
      <RoleChoice roles={roles} seat={seat} made={made} consoleHref={consoleHref} onChoose={(role) => setPlace({ at: 'curtain', role })} />
    );
  }
  if (place.at === 'curtain') {
    return (
      <Curtain role={chosen.title} onOpen={() => setPlace({ at: 'desk', role: chosen.id })}>
        <Button kind="quiet" size="phone" onClick={leave}>{seat_curtain_other()}</Button>
      </Curtain>
    );
  }
  if (view === null) return null;
  return (
    <>
      {view.clock.state === 'ended' && !readOnly && <FeedbackCall key={chosen.id} give={(given) => feedback(chosen.id, given)} />}
      <Seat key={`seat ${chosen.id}`} view={view} act={(act) => submit(act, chosen.id)} readOnly={readOnly} onLeave={leave} />
    </>
  );
}
