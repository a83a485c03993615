import type { Block } from '../document.ts';
import { heading, line, paragraph, strong, tableOr } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { lengthWords } from '../words/lengthWords.ts';
import { dutyWords } from '../words/marginWords.ts';

/** Annex 4: what was said but not proven, its truth, and who relied on it. */
export function assumptionRegister({ scenario, chronicle, title, clock }: ReportContext): readonly Block[] {
  const rows = scenario.assumptions.map(({ id, holds, prose }) => {
    const { shownAt = null, assumed = [], revealedAt = null } = chronicle.assumptions.find((found) => found.id === id) ?? {};
    const roles = [...new Set(assumed.map(({ role }) => title(role)))];
    const relied = shownAt === null ? 'not shown in play' : roles.length === 0 ? 'nobody said so' : roles.join(', ');
    return [prose.text, line(strong(holds ? 'held' : 'did not hold')), relied, revealedAt === null ? 'in the debrief' : clock(revealedAt)];
  });
  return [
    heading(2, 'Annex 4. Assumption register'),
    tableOr('This scenario states no assumptions.', 'Statements and their truth', ['Statement', 'In truth', 'Relied on by', 'Came to light'], rows),
  ];
}

/** Annex 5: legal and contractual clocks, as dated data with their source. */
export function clockRegister({ scenario, measures, clock, dagger }: ReportContext): readonly Block[] {
  const rows = measures.duties.map((duty) => {
    const source = scenario.duties.find(({ id }) => id === duty.id);
    return [
      line(strong(source?.regime ?? duty.id), dagger(`duty(${duty.id})`)), source ? lengthWords(source.within) : '–', duty.startedAt === null ? 'not started' : clock(duty.startedAt),
      duty.dueAt === null ? '–' : clock(duty.dueAt), dutyWords(duty), source ? `${source.source}; as of ${source.asOf}` : '–',
    ];
  });
  return [
    heading(2, 'Annex 5. Regulatory and contractual clocks'),
    tableOr('This scenario has no legal or contractual clocks.', 'Clocks', ['Regime', 'Within', 'Started', 'Due', 'What came of it', 'Source'], rows),
    ...(rows.length === 0 ? [] : [paragraph('Sources are those of the scenario at their date. Have counsel confirm each before it is relied on outside an exercise.')]),
  ];
}
