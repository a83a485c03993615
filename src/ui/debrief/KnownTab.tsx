import { useMemo } from 'react';
import { whatWasKnown } from '#core/measures/whatWasKnown.ts';
import { debrief_known_assumed, debrief_known_intel, debrief_known_nothing } from '#messages/compiled/messages.js';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { AssumedCard } from './known/AssumedCard.tsx';
import { IntelCard } from './known/IntelCard.tsx';
import known from './known/Known.module.css';
import { LedgerCard } from './known/LedgerCard.tsx';
import { PrivateCard } from './known/PrivateCard.tsx';
import { RankCard } from './known/RankCard.tsx';
import { StatementsCard } from './known/StatementsCard.tsx';
import { SureCard } from './known/SureCard.tsx';

/** The finding: statements that did not hold and were relied on, and reports that did not reach all in time. */
function knownWords({ record: { scenario, chronicle }, measures }: DebriefProps): string {
  const wrong = chronicle.assumptions.filter((seen) => seen.assumed.length > 0 && scenario.assumptions.find((one) => one.id === seen.id)?.holds === false).length;
  const unmet = measures.intel.filter(({ state }) => state === 'late' || state === 'never').length;
  const said = [wrong > 0 && debrief_known_assumed({ count: wrong }), unmet > 0 && debrief_known_intel({ count: unmet, of: measures.intel.length })].filter((words) => words !== false);
  return said.length === 0 ? debrief_known_nothing() : said.join(' ');
}

/** Who knew what when, what was said against it, on what was relied, what reached whom, how sure the room was, how far business and SecOps saw the same, and who held which fact. */
export function KnownTab(props: DebriefProps) {
  const { scenario, header, entries, chronicle } = props.record;
  const { ended, endedAt } = chronicle;
  const ledger = useMemo(() => whatWasKnown({ scenario, roster: header.roster, entries, until: ended ? null : endedAt }), [scenario, header, entries, ended, endedAt]);
  return (
    <div className={styles.tab}>
      <h2>{knownWords(props)}</h2>
      <LedgerCard record={props.record} known={ledger} />
      <StatementsCard record={props.record} statements={ledger.statements} />
      <AssumedCard {...props} />
      <IntelCard {...props} />
      <div className={known.two}>
        <SureCard {...props} />
        <RankCard {...props} />
      </div>
      <PrivateCard {...props} />
    </div>
  );
}
