import type { GapNote } from '#core/measures/gapBook.ts';
import { natureOf } from '#core/measures/gapNature.ts';
import { CLASS_ORDER, type GapUnit } from '#core/measures/gapUnits.ts';
import { CSF_CATEGORIES, capabilityWords } from '#core/report/words/csfWords.ts';
import { FUNCTIONS, POETE, type Scenario } from '#core/scenario/model.ts';
import { debrief_gap_class_label, debrief_gap_csf_label, debrief_gap_discipline_label, debrief_gap_poete_label, debrief_gap_sort, debrief_gap_unsaid } from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { classWord } from './classWords.ts';
import { disciplineWord } from './disciplineWord.ts';
import styles from './Gaps.module.css';
import { poeteWord } from './poeteWords.ts';

interface GapSortingProps {
  readonly scenario: Scenario;
  readonly unit: GapUnit;
  readonly onNote: (changed: Partial<GapNote>) => void;
}

/** Class, POETE, CSF category and owning discipline: as the author or the program suggests, until people choose. */
export function GapSorting({ scenario, unit, onNote }: GapSortingProps) {
  const said = natureOf(scenario, unit);
  const unsaid = { value: '', label: debrief_gap_unsaid() };
  const categories = said.csf === null || CSF_CATEGORIES.includes(said.csf) ? CSF_CATEGORIES : [said.csf, ...CSF_CATEGORIES];
  return (
    <details className={styles.sorting}>
      <summary>{debrief_gap_sort()}: {sortedAs(scenario, unit)}</summary>
      <div className={styles.pair}>
        <SelectField label={debrief_gap_class_label()} value={said.class} onChange={(chosen) => onNote({ class: oneOf(CLASS_ORDER, chosen) })} options={CLASS_ORDER.map((of) => ({ value: of, label: classWord(of) }))} />
        <SelectField label={debrief_gap_poete_label()} value={said.poete ?? ''} onChange={(chosen) => onNote({ poete: oneOf(POETE, chosen) })} options={[...(said.poete === null ? [unsaid] : []), ...POETE.map((of) => ({ value: of, label: poeteWord(of) }))]} />
        <SelectField label={debrief_gap_csf_label()} value={said.csf ?? ''} onChange={(chosen) => onNote({ csf: chosen === '' ? null : chosen })} options={[...(said.csf === null ? [unsaid] : []), ...categories.map((of) => ({ value: of, label: capabilityWords(of) }))]} />
        <SelectField label={debrief_gap_discipline_label()} value={said.discipline ?? ''} onChange={(chosen) => onNote({ discipline: oneOf(FUNCTIONS, chosen) })} options={[...(said.discipline === null ? [unsaid] : []), ...FUNCTIONS.map((of) => ({ value: of, label: disciplineWord(of) }))]} />
      </div>
    </details>
  );
}

/** "Process · Planning · RS.MA · Incident management" */
export function sortedAs(scenario: Scenario, unit: GapUnit): string {
  const { class: of, poete, csf, discipline } = natureOf(scenario, unit);
  return [classWord(of), poete === null ? '' : poeteWord(poete), csf ?? '', disciplineWord(discipline)].filter((word) => word !== '').join(' · ');
}

const oneOf = <T extends string>(known: readonly T[], chosen: string): T | null => known.find((one) => one === chosen) ?? null;
