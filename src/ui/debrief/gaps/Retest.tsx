import { retest, type RetestVerdict } from '#core/measures/retest.ts';
import { situationsOf } from '#core/measures/situations.ts';
import { titleOf } from '#core/scenario/titleOf.ts';
import { debrief_retest, debrief_retest_back, debrief_retest_closed, debrief_retest_own, debrief_retest_untested } from '#messages/compiled/messages.js';
import type { EarlierAction } from '#stores/gapBooks.ts';
import { Card } from '#ui/kit/Card.tsx';
import { roomDate } from '#ui/kit/time.ts';
import type { DebriefProps } from '../debriefProps.ts';
import { EntryLink } from '../EntryLink.tsx';
import { gapKind } from './gapKind.ts';
import styles from './Gaps.module.css';

const ORDER: readonly RetestVerdict[] = ['reopened', 'closed', 'not-tested'];

/** What this exercise showed of each corrective action of earlier ones: it came back, with its moments; it could have and did not; or nothing tested it. */
export function Retest({ record, measures, earlier }: DebriefProps & { readonly earlier: readonly EarlierAction[] }) {
  if (earlier.length === 0) return null;
  const ground = { gaps: measures.gaps, situations: situationsOf(record.scenario, record.chronicle, measures) };
  const rows = earlier.map((action) => ({ action, result: retest(action.mark, ground) })).toSorted((x, y) => ORDER.indexOf(x.result.verdict) - ORDER.indexOf(y.result.verdict));
  const { scenario } = record;
  const title = ({ mark, title: called }: EarlierAction): string => (called === '' ? gapKind(scenario, mark.codes[0] ?? mark.key).title : called);
  const place = (key: string): string => titleOf(scenario, key.split(' ')[1] ?? key);
  return (
    <Card title={debrief_retest({ count: rows.length })}>
      <ul className={styles.retests}>
        {rows.map(({ action, result }) => (
          <li key={`${action.createdWall} ${action.mark.key}`} data-verdict={result.verdict}>
            <p><strong>{title(action)}</strong> <span className={styles.quiet}>{roomDate(action.createdWall)}</span></p>
            {result.verdict === 'reopened' && <p>{debrief_retest_back()} {result.evidence.slice(0, 4).map((seq) => <EntryLink key={seq} record={record} seq={seq} />)}</p>}
            {result.verdict === 'closed' && <p>{debrief_retest_closed({ places: result.places.filter((key) => key.includes(' ')).map(place).join(' · ') })}</p>}
            {result.verdict === 'not-tested' && <p>{action.mark.codes.length === 0 ? debrief_retest_own() : debrief_retest_untested()}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
