import {
  devices_invite, devices_invite_another, devices_invite_another_named, devices_invite_named, devices_seat_absent, devices_seat_free, devices_seats_lead,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import styles from './Devices.module.css';
import type { DevicesProps } from './devicesProps.ts';
import { InviteLine } from './InviteLine.tsx';
import { OtherInvites } from './OtherInvites.tsx';
import { PresenceDot } from '../PresenceDot.tsx';
import { SeatMember } from './SeatMember.tsx';
import { seatRows, type SeatRowOf } from './seatRows.ts';

/** Each role: who sits there, or the one press that makes its invite; below, who comes without a seat. */
export function SeatsTab({ c, onShow }: DevicesProps) {
  return (
    <div className={styles.form}>
      <p className={styles.note}>{devices_seats_lead()}</p>
      <ul className={styles.rows}>
        {seatRows(c.view, c.table, c.wall).map((seat) => <Seat key={seat.key} c={c} seat={seat} onShow={onShow} />)}
      </ul>
      <OtherInvites c={c} onShow={onShow} />
    </div>
  );
}

function Seat({ c, seat, onShow }: DevicesProps & { readonly seat: SeatRowOf }) {
  const { title, members, invites, absent } = seat;
  const taken = members.length > 0;
  const make = () => onShow({ kind: 'invite', id: c.table.invite(seat.grant), grant: seat.grant });
  return (
    <li className={styles.seat}>
      <div className={styles.grow}>
        <p className={styles.name}>{title}</p>
        {members.map((member) => <SeatMember key={member.id} member={member} wall={c.wall} />)}
        {!taken && <p className={styles.state}><PresenceDot presence="none" /> {absent ? devices_seat_absent() : devices_seat_free()}</p>}
      </div>
      {invites.map((invite) => <InviteLine key={invite.id} c={c} invite={invite} onShow={onShow} />)}
      {invites.length === 0 && (
        <Button
          size="dense" kind={taken ? 'quiet' : 'plain'} onClick={make}
          aria-label={(taken ? devices_invite_another_named : devices_invite_named)({ what: title })}
        >
          {taken ? devices_invite_another() : devices_invite()}
        </Button>
      )}
    </li>
  );
}
