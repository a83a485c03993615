import { debrief_harm_none, debrief_harm_title } from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { Card } from '#ui/kit/Card.tsx';
import { HarmMark } from '#ui/kit/HarmMark.tsx';
import styles from './Debrief.module.css';
import { isTouched, type DebriefProps } from './debriefProps.ts';
import { DutiesTable } from './DutiesTable.tsx';
import { TouchedBy } from './TouchedBy.tsx';
import { UpdatesTable } from './UpdatesTable.tsx';

/** What the exercise would have cost, what leaders heard and when, and which clocks ran. */
export function SharedCard(props: DebriefProps) {
  const { harms } = props.measures;
  return (
    <Card title={debrief_harm_title()}>
      {harms.length === 0 && <p>{debrief_harm_none()}</p>}
      <ul className={styles.harms}>
        {harms.map((harm) => (
          <li key={`${harm.class} ${harm.unit}`}>
            <HarmMark harm={harm.class} /> <strong>{amount(harm.amount, harm.unit)}{isTouched(props.measures, `harm(${harm.class})`) && ' †'}</strong>
          </li>
        ))}
      </ul>
      <TouchedBy {...props} of={harms.map((harm) => `harm(${harm.class})`)} />
      <UpdatesTable {...props} />
      <DutiesTable {...props} />
    </Card>
  );
}
