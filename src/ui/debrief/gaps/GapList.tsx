import { cameBack, type RetestedAction } from '#core/measures/retestedActions.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { debrief_gap_add, debrief_gap_counts, debrief_gaps_all } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { classWord } from './classWords.ts';
import { GapRow } from './GapRow.tsx';
import styles from './Gaps.module.css';
import { CLASS_ORDER, type GapUnit } from '#core/measures/gapUnits.ts';

export interface GapListProps {
  readonly scenario: Scenario;
  readonly units: readonly GapUnit[];
  readonly selected: GapUnit | null;
  /** What was to be mended after earlier exercises, and what this one showed of it. */
  readonly retested: readonly RetestedAction[];
  readonly onSelect: (key: string) => void;
  /** `null`: nothing can be added here. */
  readonly onAdd: (() => void) | null;
}

/** Every gap under its class, with counts, in a fixed order; a press selects it and its form opens beside. */
export function GapList({ scenario, units, selected, retested, onSelect, onAdd }: GapListProps) {
  const count = (state: GapUnit['note']['state']): number => units.filter(({ note }) => note.state === state).length;
  const counts = debrief_gap_counts({ accepted: count('accepted'), open: count('open') + count('merged'), dropped: count('dropped') });
  const top = units.filter(({ note }) => note.top);
  return (
    <Card title={debrief_gaps_all()} aside={<span className={styles.aside}>{counts}{onAdd !== null && <Button size="dense" onClick={onAdd}>{debrief_gap_add()}</Button>}</span>} flush>
      {CLASS_ORDER.map((of) => ({ of, here: units.filter((unit) => unit.class === of) })).filter(({ here }) => here.length > 0).map(({ of, here }) => (
        <section key={of} className={styles.class}>
          <h3>{classWord(of)} <span>{here.length}</span></h3>
          <ul className={styles.GapList}>
            {here.map((unit) => (
              <li key={unit.key}>
                <GapRow
                  scenario={scenario} unit={unit} number={unit.note.top ? top.indexOf(unit) + 1 : null} selected={unit.key === selected?.key}
                  cameBack={cameBack(retested, unit) !== null} onSelect={() => onSelect(unit.key)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
