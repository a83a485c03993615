import { debrief_first_numbers, debrief_first_updates, debrief_mtta_all, debrief_mtta_tp, debrief_mttr, debrief_no_alerts, debrief_no_remedy, debrief_unit_of, debrief_unobserved } from '#messages/compiled/messages.js';
import { unitsOf } from '#ui/kit/gaps/gapKind.ts';
import { topHeadline, TopThree } from '../gaps/TopThree.tsx';
import type { KeptBook } from '../gaps/useGapBook.ts';
import type { DebriefProps } from '../debriefProps.ts';
import { isTouched } from '../debriefProps.ts';
import { Credited, Guard } from '../Guard.tsx';
import { lookGuard, remedyGuard } from '../guardWords.ts';
import { Headline } from '../Headline.tsx';
import { countWords, meanWords } from '../Speed.tsx';
import styles from './Paper.module.css';

/** One sentence, three improvements with owners, four numbers with their guards. */
export function FirstPage({ record, measures, kept }: DebriefProps & { readonly kept: KeptBook }) {
  const units = unitsOf(record.scenario, measures.gaps, kept.book);
  const look = lookGuard(record, measures);
  const speeds = [
    { name: debrief_mtta_tp(), mean: measures.mtta.tp, guard: look, none: debrief_no_alerts(), touched: isTouched(measures, 'mtta') },
    { name: debrief_mtta_all(), mean: measures.mtta.all, guard: look, none: debrief_no_alerts(), touched: isTouched(measures, 'mtta') },
    { name: debrief_mttr(), mean: measures.mttr, guard: remedyGuard(record, measures), none: debrief_no_remedy(), touched: isTouched(measures, 'mttr') },
  ];
  const due = measures.updates.reduce((sum, update) => sum + update.due, 0);
  const onTime = measures.updates.reduce((sum, update) => sum + update.onTime, 0);
  return (
    <section className={styles.first}>
      <Headline record={record} measures={measures} />
      <h2>{topHeadline(units)}</h2>
      <TopThree units={units} />
      <h2>{debrief_first_numbers()}</h2>
      <dl className={styles.numbers}>
        {speeds.map(({ name, mean, guard, none, touched }) => {
          const words = meanWords(mean);
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={styles.value}>{words === null ? none : <><Credited words={words} credited={guard === null} />{touched && ' †'}</>}</dd>
              {words !== null && <dd>{countWords(mean)}</dd>}
              {words !== null && <dd><Guard fails={guard} /></dd>}
            </div>
          );
        })}
        <div>
          <dt>{debrief_first_updates()}</dt>
          <dd className={styles.value}>{due === 0 ? debrief_unobserved() : debrief_unit_of({ on: onTime, due })}</dd>
        </div>
      </dl>
    </section>
  );
}
