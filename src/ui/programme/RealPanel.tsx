import { useRef } from 'react';
import {
  programme_real, programme_real_columns, programme_real_file, programme_real_findings, programme_real_lead, programme_real_line, programme_real_open, programme_real_refused,
  programme_real_remove,
} from '#messages/compiled/messages.js';
import type { RealFile } from '#stores/programme/programmeTypes.ts';
import { useProgramme } from '#stores/programme/useProgramme.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ChosenFiles } from '#ui/kit/ChosenFiles.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { roomDate } from '#ui/kit/time.ts';
import styles from './Programme.module.css';
import { RealTable } from './RealTable.tsx';

/** Real incidents from a file, by themselves: beside the exercises, never on one scale with them. */
export function RealPanel() {
  const real = useProgramme((programme) => programme.real);
  const remove = useProgramme((programme) => programme.removeReal);
  return (
    <Card title={programme_real()}>
      <p className={styles.note}>{programme_real_lead()}</p>
      {real === null ? <p className={styles.note}>{programme_real_columns()}</p> : <OpenedFile file={real} />}
      <div className={styles.actions}>
        <OpenCsv />
        {real !== null && <Button kind="quiet" onClick={() => void remove()}>{programme_real_remove()}</Button>}
      </div>
    </Card>
  );
}

function OpenedFile({ file: { name, wall, measured, problems } }: { readonly file: RealFile }) {
  return (
    <>
      <p>{programme_real_file({ name, day: roomDate(wall) })}</p>
      {measured === null ? <InlineMessage kind="late" urgent>{programme_real_refused()}</InlineMessage> : <RealTable {...measured} />}
      {problems.length > 0 && measured !== null && <h3>{programme_real_findings()}</h3>}
      <ul className={styles.without}>
        {problems.map((problem) => <li key={`${problem.line} ${problem.message}`}>{programme_real_line({ ...problem })}</li>)}
      </ul>
    </>
  );
}

function OpenCsv() {
  const open = useProgramme((programme) => programme.openReal);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{programme_real_open()}</Button>
      <ChosenFiles ref={input} label={programme_real_open()} accept=".csv,text/csv" onFiles={([file]) => file && void open(file)} />
    </>
  );
}
