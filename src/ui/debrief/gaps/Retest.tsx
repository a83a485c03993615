import type { GapUnit } from '#core/measures/gapUnits.ts';
import { retested } from '#core/measures/retested.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { debrief_retest, debrief_retest_back, debrief_retest_passed } from '#messages/compiled/messages.js';
import type { EarlierActions } from '#stores/gapBooks.ts';
import { Card } from '#ui/kit/Card.tsx';
import { roomDate } from '#ui/kit/time.ts';
import { gapKind } from './gapKind.ts';
import styles from './Gaps.module.css';

/** What became of the corrective actions of the exercise before: a gap that is found again came back, one that is not passed its retest. */
export function Retest({ scenario, units, earlier }: { readonly scenario: Scenario; readonly units: readonly GapUnit[]; readonly earlier: EarlierActions }) {
  const { back, passed } = retested(units, earlier.keys);
  if (back.length + passed.length === 0) return null;
  const titles = (keys: readonly string[]): string => keys.map((key) => gapKind(scenario, key.split(' ')[0] ?? key).title).join(' · ');
  return (
    <Card title={debrief_retest({ date: roomDate(earlier.createdWall) })}>
      <div className={styles.facts}>
        {passed.length > 0 && <p>{debrief_retest_passed({ count: passed.length, titles: titles(passed) })}</p>}
        {back.length > 0 && <p>{debrief_retest_back({ count: back.length, titles: titles(back) })}</p>}
      </div>
    </Card>
  );
}
