import type { Agreement, Sureness } from '#core/measures/feedback.ts';
import type { ObjectiveView } from '#core/views/commonView.ts';
import { feedback_sure, feedback_sure_before, feedback_sure_lead, feedback_sure_now } from '#messages/compiled/messages.js';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './Feedback.module.css';

export type Sure = Readonly<Record<string, Sureness>>;
interface SureFieldsProps {
  readonly objectives: readonly ObjectiveView[];
  readonly sure: Sure;
  readonly onChange: (sure: Sure) => void;
}

/** How sure one was of each objective, and is now; folded until it is wanted. */
export function SureFields({ objectives, sure, onChange }: SureFieldsProps) {
  if (objectives.length === 0) return null;
  const rate = (objective: string, moment: keyof Sureness, value: Agreement | null): void => {
    const { [moment]: _, ...other } = sure[objective] ?? {};
    const { [objective]: _old, ...rest } = sure;
    const mine: Sureness = value === null ? other : { ...other, [moment]: value };
    onChange(Object.keys(mine).length === 0 ? rest : { ...rest, [objective]: mine });
  };
  return (
    <details className={styles.sure}>
      <summary>{feedback_sure()}</summary>
      <p>{feedback_sure_lead()}</p>
      {objectives.map(({ id, statement }) => (
        <fieldset key={id} className={styles.objective}>
          <legend>{statement}</legend>
          <AgreementRow words={feedback_sure_before()} value={sure[id]?.before ?? null} onChange={(value) => rate(id, 'before', value)} />
          <AgreementRow words={feedback_sure_now()} value={sure[id]?.now ?? null} onChange={(value) => rate(id, 'now', value)} />
        </fieldset>
      ))}
    </details>
  );
}
