import {
  devices_door_code, devices_door_expired, devices_door_large, devices_door_left, devices_door_lock, devices_door_locked, devices_door_new, devices_door_open,
  devices_door_unlock, devices_door_what, devices_waiting, devices_waiting_none,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { timeLeft } from '#ui/kit/time.ts';
import { atTheDoor } from '../atTheDoor.ts';
import { AtTheDoor } from './AtTheDoor.tsx';
import styles from './Devices.module.css';
import { DoorCode } from './DoorCode.tsx';
import type { DevicesProps } from './devicesProps.ts';

/** Who waits to be let in, and the code that leads to the door. */
export function DoorTab({ c, onShow }: DevicesProps) {
  const waiting = atTheDoor(c.table);
  return (
    <div className={styles.form}>
      <section className={styles.stack} aria-labelledby="devices-waiting">
        <h3 className={styles.heading} id="devices-waiting">{devices_waiting()}</h3>
        {waiting.length === 0 && <EmptyLine>{devices_waiting_none()}</EmptyLine>}
        {waiting.map((member) => <AtTheDoor key={member.id} c={c} member={member} />)}
      </section>
      <Code c={c} onShow={onShow} />
    </div>
  );
}

function Code({ c, onShow }: DevicesProps) {
  const { code, openDoor, lockDoor } = c.table;
  if (code === null) {
    return (
      <section className={styles.stack}>
        <h3 className={styles.heading}>{devices_door_code()}</h3>
        <p className={styles.what}>{devices_door_locked()} {devices_door_what()}</p>
        <div><Button onClick={openDoor}>{devices_door_unlock()}</Button></div>
      </section>
    );
  }
  const left = (code.expiresAt - c.wall) / 1000;
  return (
    <section className={styles.stack}>
      <h3 className={styles.heading}>{devices_door_open()}</h3>
      {left > 0 ? <DoorCode label={devices_door_code()} text={code.text} /> : <p className={styles.what}>{devices_door_expired()}</p>}
      {left > 0 && <p className={styles.what}>{devices_door_left({ left: timeLeft(left) })}</p>}
      <p className={styles.note}>{devices_door_what()}</p>
      <div className={styles.row}>
        {left > 0 && <Button onClick={() => onShow({ kind: 'door' })}>{devices_door_large()}</Button>}
        <Button onClick={openDoor}>{devices_door_new()}</Button>
        <Button onClick={lockDoor}>{devices_door_lock()}</Button>
      </div>
    </section>
  );
}
