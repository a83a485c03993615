import { devices_invite_open, devices_revoke, devices_revoke_named, devices_show, devices_show_named } from '#messages/compiled/messages.js';
import type { InviteRow } from '#stores/table/tableTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { roomClock } from '#ui/kit/time.ts';
import type { DevicesProps } from './devicesProps.ts';
import styles from './Devices.module.css';
import { grantWords } from './grantWords.ts';

/** An invite that is out: until when, show it again, take it back. */
export function InviteLine({ c, invite, onShow }: DevicesProps & { readonly invite: InviteRow }) {
  const what = grantWords(c.view, invite.grant);
  return (
    <div className={styles.invite}>
      <span className={styles.note}>{devices_invite_open({ uses: invite.uses, time: roomClock(invite.expiresAt) })}</span>
      <span className={styles.row}>
        <Button size="dense" aria-label={devices_show_named({ what })} onClick={() => onShow({ kind: 'invite', id: invite.id, grant: invite.grant })}>{devices_show()}</Button>
        <Button size="dense" kind="quiet" aria-label={devices_revoke_named({ what })} onClick={() => c.table.revoke(invite.id)}>{devices_revoke()}</Button>
      </span>
    </div>
  );
}
