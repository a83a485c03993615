import {
  programme_mtta, programme_mttr, programme_real, programme_real_count, programme_real_gone, programme_real_hunt, programme_real_mean, programme_real_measure,
  programme_real_n, programme_real_value,
} from '#messages/compiled/messages.js';
import type { RealFile } from '#stores/programme/programmeTypes.ts';
import type { MeanTime } from '#core/measures/measures.ts';
import { count } from '#ui/kit/amounts.ts';
import { duration } from '#ui/kit/time.ts';
import { caseWords, meanWords } from './meanWords.ts';
import styles from './Programme.module.css';

/** Means of real incidents, each up to the longest time in the file, and how many have none. */
export function RealTable({ incidents, mtta, mttr }: NonNullable<RealFile['measured']>) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={programme_real()}>
      <table>
        <thead>
          <tr><th scope="col">{programme_real_measure()}</th><th scope="col">{programme_real_value()}</th><th scope="col">{programme_real_n()}</th></tr>
        </thead>
        <tbody>
          <MeanRow name={programme_mtta()} mean={mtta} />
          <MeanRow name={programme_mttr()} mean={mttr} />
          <CountRow name={programme_real_count()} of={incidents.length} />
          <CountRow name={programme_real_hunt()} of={incidents.filter((one) => one.foundBy === 'hunt').length} />
          <CountRow name={programme_real_gone()} of={incidents.filter((one) => one.goneBeforeLook).length} />
        </tbody>
      </table>
    </div>
  );
}

function MeanRow({ name, mean }: { readonly name: string; readonly mean: MeanTime }) {
  const of = caseWords(mean, (counts) => programme_real_mean({ ...counts, tau: duration(mean.tau) }));
  return <tr><th scope="row">{name}</th><td><strong className={styles.value}>{meanWords(mean)}</strong></td><td>{of}</td></tr>;
}

const CountRow = ({ name, of }: { readonly name: string; readonly of: number }) => <tr><th scope="row">{name}</th><td colSpan={2}>{count(of)}</td></tr>;
