import { useState } from 'react';
import type { RoleView } from '#core/views/commonView.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { Desks } from '#stores/table/createDesks.ts';
import { seat_curtain_other } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Curtain } from '#ui/kit/Curtain.tsx';
import { LocalDesk } from './LocalDesk.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { useDesk } from './useDesk.ts';

export interface HandOverProps {
  readonly roles: readonly (RoleView & { readonly absent?: boolean })[];
  /** What waits for each role, for the choice between them. */
  readonly seat: (role: string) => SeatView | null;
  /** Changes whenever those must be made anew. */
  readonly made: unknown;
  readonly desks: Desks;
  readonly readOnly: boolean;
  readonly consoleHref: string;
}
type Place = { readonly at: 'choice' } | { readonly at: 'curtain' | 'desk'; readonly role: string };

/**
 * All desks on one laptop. Exactly one of choice, curtain and desk is on the page: what a role knows is removed
 * when it leaves, never covered. While the curtain is shown the desk joins the table inside this page, so that it stands there when it opens.
 */
export function HandOver({ roles, seat, made, desks, readOnly, consoleHref }: HandOverProps) {
  const [place, setPlace] = useState<Place>({ at: 'choice' });
  const leave = () => setPlace({ at: 'choice' });
  const chosen = place.at === 'choice' ? undefined : roles.find((role) => role.id === place.role);
  const desk = useDesk(desks, chosen?.id ?? null);
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
  return <LocalDesk key={chosen.id} role={chosen} desk={desk} readOnly={readOnly} onLeave={leave} />;
}
