import { useState } from 'react';
import {
  devices_actions_for, devices_cancel, devices_move, devices_move_confirm, devices_move_named, devices_mute, devices_mute_named, devices_muted,
  devices_remove, devices_remove_confirm, devices_remove_named, devices_remove_question, devices_unmute, devices_unmute_named,
} from '#messages/compiled/messages.js';
import type { MemberRow } from '#stores/table/tableTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { PersonName } from '#ui/kit/PersonName.tsx';
import { isolatedName } from '#ui/kit/personName.ts';
import type { ConsoleControl } from '../control.ts';
import { PresenceDot } from '../PresenceDot.tsx';
import { ConfirmInPlace } from './ConfirmInPlace.tsx';
import { connectionWords } from './connectionWords.ts';
import styles from './Devices.module.css';
import { draftOf, grantsOf } from './grantDraft.ts';
import { grantMissing } from './grantMissing.ts';
import { GrantPicker } from './GrantPicker.tsx';
import { grantsWords } from './grantWords.ts';

interface MemberProps {
  readonly c: ConsoleControl;
  readonly member: MemberRow;
}

/** One device: where it sits, whether it is heard, and what can be done with it. */
export function Member({ c, member }: MemberProps) {
  const [moves, setMoves] = useState(false);
  const name = isolatedName(member.name);
  const mute = () => c.table.mute(member.id, !member.muted);
  return (
    <tbody className={styles.member}>
      <tr>
        <th scope="row"><PersonName name={member.name} /> {member.muted && <Chip>{devices_muted()}</Chip>}</th>
        <td>{grantsWords(c.view, member.grants)}</td>
        <td><PresenceDot presence={member.connected ? 'on' : 'away'} /> {connectionWords(member, c.wall)}</td>
      </tr>
      <tr>
        <td colSpan={3}>
          <div className={styles.row} role="group" aria-label={devices_actions_for({ name })}>
            <Button size="dense" aria-expanded={moves} aria-label={devices_move_named({ name })} onClick={() => setMoves(!moves)}>{devices_move()}</Button>
            <Button size="dense" aria-label={(member.muted ? devices_unmute_named : devices_mute_named)({ name })} onClick={mute}>
              {member.muted ? devices_unmute() : devices_mute()}
            </Button>
            <ConfirmInPlace
              size="dense" label={devices_remove()} named={devices_remove_named({ name })} question={devices_remove_question({ name })}
              confirm={devices_remove_confirm()} onConfirm={() => c.table.remove(member.id)}
            />
          </div>
          {moves && <Move c={c} member={member} onDone={() => setMoves(false)} />}
        </td>
      </tr>
    </tbody>
  );
}

function Move({ c, member, onDone }: MemberProps & { readonly onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(member.grants));
  const [pressed, setPressed] = useState(false);
  const missing = grantMissing(draft);
  const move = () => {
    setPressed(true);
    if (missing !== null) return;
    c.table.move(member.id, grantsOf(draft));
    onDone();
  };
  return (
    <div className={styles.stack}>
      <GrantPicker view={c.view} draft={draft} onChange={setDraft} />
      {pressed && missing !== null && <InlineMessage kind="late" urgent>{missing}</InlineMessage>}
      <div className={styles.row}>
        <Button size="dense" onClick={onDone}>{devices_cancel()}</Button>
        <Button size="dense" kind="primary" onClick={move}>{devices_move_confirm()}</Button>
      </div>
    </div>
  );
}
