import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { GuestSeat } from '#stores/table/guestTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import { table_seat_waits, table_seats, table_waits_elsewhere } from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';
import { PlainHttp } from './PlainHttp.tsx';
import { placeWord } from './placeWord.ts';
import styles from './Table.module.css';

export interface TableStatusProps {
  readonly seat: GuestSeat;
  readonly onChoose: (key: string) => void;
  readonly waits: (view: SeatView) => number;
}

/** How this device stands at the table, in words; with several places, which one is shown and how many things wait at the others. */
export function TableStatus({ seat, onChoose, waits }: TableStatusProps) {
  const seats = useGuest((s) => s.seats);
  const plainHttp = useGuest((s) => s.plainHttp);
  const waiting = (one: GuestSeat): number => (one.as === 'act' && one.view?.audience === 'seat' ? waits(one.view) : 0);
  const elsewhere = seats.filter((one) => one !== seat).reduce((sum, one) => sum + waiting(one), 0);
  const options = seats.map((one) => {
    const [word, count] = [placeWord(one, seats), waiting(one)];
    return { value: one.key, label: count === 0 ? word : table_seat_waits({ seat: word, count }) };
  });
  return (
    <div className={styles.TableStatus}>
      {plainHttp && <PlainHttp />}
      {seats.length > 1 && (
        <div className={styles.switch}>
          <SelectField label={table_seats()} labelHidden size="phone" value={seat.key} onChange={onChoose} options={options} />
          {elsewhere > 0 && <p className={styles.elsewhere}>{table_waits_elsewhere({ count: elsewhere })}</p>}
        </div>
      )}
      <ConnectionLine seat={seat} />
    </div>
  );
}
