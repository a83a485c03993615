import type { ReactNode } from 'react';
import {
  devices_back, devices_door_code, devices_door_expired, devices_door_left, devices_door_title, devices_door_what, devices_invite_gone,
  devices_invite_here, devices_invite_open, devices_invite_private, devices_invite_scan, devices_invite_title, devices_open_window, devices_revoke,
} from '#messages/compiled/messages.js';
import type { Grant } from '#core/table/grant.ts';
import type { InviteRow, TableState } from '#stores/table/tableTypes.ts';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { roomClock, timeLeft } from '#ui/kit/time.ts';
import type { ConsoleControl } from '../control.ts';
import { membersOf } from '../membersOf.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './Devices.module.css';
import { DoorCode } from './DoorCode.tsx';
import type { Shown } from './devicesProps.ts';
import { grantWords } from './grantWords.ts';
import { CertificateWords, PlaceTrouble } from './PlaceNote.tsx';
import { QrCode } from './QrCode.tsx';
import { SeatMember } from './SeatMember.tsx';
import { invitesOf } from './seatRows.ts';

interface InviteSheetProps {
  readonly c: ConsoleControl;
  readonly shown: Shown;
  readonly onBack: () => void;
}

/** An invite or the door's code, large enough to be shown to the person next to you; nothing else is on it. */
export function InviteSheet({ c, shown, onBack }: InviteSheetProps) {
  if (shown.kind === 'door') return <Door c={c} onBack={onBack} />;
  const invite = invitesOf(c.table, c.wall).find(({ id }) => id === shown.id);
  if (!invite) return <Gone c={c} grant={shown.grant} onBack={onBack} />;
  return <Invite c={c} invite={invite} onBack={onBack} />;
}

function Invite({ c, invite, onBack }: { readonly c: ConsoleControl; readonly invite: InviteRow; readonly onBack: () => void }) {
  const what = grantWords(c.view, invite.grant);
  const revoke = () => {
    c.table.revoke(invite.id);
    onBack();
  };
  return (
    <Large title={devices_invite_title({ what })} onBack={onBack} action={<Button onClick={revoke}>{devices_revoke()}</Button>}>
      <Way table={c.table} link={invite.link} what={what} />
      <p className={styles.what}>{devices_invite_open({ uses: invite.uses, time: roomClock(invite.expiresAt) })}</p>
      {invite.uses === 1 && <p className={styles.note}>{devices_invite_private()}</p>}
    </Large>
  );
}

/** The invite is used up: says who sits there now, if somebody does. */
function Gone({ c, grant, onBack }: { readonly c: ConsoleControl; readonly grant: Grant; readonly onBack: () => void }) {
  const members = grant.kind === 'role' ? membersOf(c.table, grant.role) : [];
  return (
    <Large title={devices_invite_title({ what: grantWords(c.view, grant) })} onBack={onBack}>
      <InlineMessage>{devices_invite_gone()}</InlineMessage>
      {members.map((member) => <SeatMember key={member.id} member={member} wall={c.wall} />)}
    </Large>
  );
}

function Door({ c, onBack }: { readonly c: ConsoleControl; readonly onBack: () => void }) {
  const { code } = c.table;
  const left = code === null ? 0 : (code.expiresAt - c.wall) / 1000;
  if (code === null || left <= 0) return <Large title={devices_door_title()} onBack={onBack}><InlineMessage>{devices_door_expired()}</InlineMessage></Large>;
  return (
    <Large title={devices_door_title()} onBack={onBack}>
      <DoorCode label={devices_door_code()} text={code.text} />
      <Way table={c.table} link={code.link} what={devices_door_title()} />
      <p className={styles.what}>{devices_door_left({ left: timeLeft(left) })}</p>
      <p className={styles.note}>{devices_door_what()}</p>
    </Large>
  );
}

/** How to come in: a QR code where other devices can reach this page, else a window of this browser; always the link. */
function Way({ table, link, what }: { readonly table: TableState; readonly link: string; readonly what: string }) {
  const here = table.mode === 'windows' || table.mode === 'loopback';
  return (
    <>
      <PlaceTrouble table={table} />
      <p className={styles.what}>{here ? devices_invite_here() : devices_invite_scan()}</p>
      {!here && <QrCode text={link} what={what} />}
      {here && <div><ButtonLink href={link} target="_blank" rel="noreferrer">{devices_open_window()}</ButtonLink></div>}
      <CopyLink link={link} />
      {!here && <CertificateWords table={table} />}
    </>
  );
}

interface LargeProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly onBack: () => void;
  readonly children: ReactNode;
}
function Large({ title, action, onBack, children }: LargeProps) {
  const actions = <>{action}<Button kind="primary" onClick={onBack}>{devices_back()}</Button></>;
  return <Sheet title={title} onClose={onBack} actions={actions}>{children}</Sheet>;
}
