import type { MemberRow } from '#stores/table/tableTypes.ts';
import { PersonName } from '#ui/kit/PersonName.tsx';
import { PresenceDot } from '../PresenceDot.tsx';
import { connectionWords } from './connectionWords.ts';
import styles from './Devices.module.css';

/** Who sits at a seat, and whether the device is heard. `wall`: epoch ms. */
export function SeatMember({ member, wall }: { readonly member: MemberRow; readonly wall: number }) {
  return (
    <p className={styles.state}>
      <PresenceDot presence={member.connected ? 'on' : 'away'} /> <PersonName name={member.name} />, {connectionWords(member, wall)}
    </p>
  );
}
