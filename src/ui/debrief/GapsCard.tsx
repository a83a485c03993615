import { debrief_evidence, debrief_gap, debrief_gaps, debrief_no_evidence, debrief_no_gaps, debrief_process_or_tool } from '#messages/compiled/messages.js';
import type { GapMeasure } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { entryAnchor } from './LogTable.tsx';
import { GAP_WORDS } from './gapWords.ts';

/** Gaps, written by the author or found from the log, each with the entries that show it. */
export function GapsCard({ record, measures }: DebriefProps) {
  if (measures.gaps.length === 0) return <Card title={debrief_gaps()}><p>{debrief_no_gaps()}</p></Card>;
  return (
    <Card title={debrief_gaps()} aside={measures.gaps.length}>
      <p className={styles.quiet}>{debrief_process_or_tool()}</p>
      <table>
        <thead><tr><th scope="col">{debrief_gap()}</th><th scope="col">{debrief_evidence()}</th></tr></thead>
        <tbody>
          {measures.gaps.map((gap) => (
            <tr key={`${gap.code} ${gap.about ?? ''}`}>
              <td><strong>{titleOf(record.scenario, gap)}</strong><br />{aboutOf(record.scenario, gap)} {actionOf(record.scenario, gap)}</td>
              <td>
                {gap.evidence.length === 0 && debrief_no_evidence()}
                {gap.evidence.map((seq) => <a key={seq} href={`#${entryAnchor(seq)}`} onClick={(press) => showEntry(press, seq)}>{seq} </a>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** The address belongs to the router: the entry is shown by scrolling, not by a new hash. */
function showEntry(press: React.MouseEvent, seq: number): void {
  press.preventDefault();
  const row = document.getElementById(entryAnchor(seq));
  row?.scrollIntoView({ block: 'center' });
  row?.focus();
}

const titleOf = (s: Scenario, gap: GapMeasure): string => (gap.derived ? GAP_WORDS[gap.code]?.[0]() : s.gaps.find((g) => g.code === gap.code)?.title) ?? gap.code;
const actionOf = (s: Scenario, gap: GapMeasure): string => (gap.derived ? GAP_WORDS[gap.code]?.[1]() : s.gaps.find((g) => g.code === gap.code)?.prose.text) ?? '';

function aboutOf(s: Scenario, { about }: GapMeasure): string {
  if (about === null) return '';
  const named = [...s.roles, ...s.feeds, ...s.incidents].find((x) => x.id === about);
  const written = [...s.alerts, ...s.decisions, ...s.updates, ...s.intel, ...s.assumptions].find((x) => x.id === about);
  const title = named?.title ?? written?.prose.title ?? s.duties.find((d) => d.id === about)?.regime;
  return title === undefined ? '' : `${title}. `;
}
