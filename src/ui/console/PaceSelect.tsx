import { useId } from 'react';
import { console_pace_label } from '#messages/compiled/messages.js';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { perform } from './actions/action.ts';
import { adHoc } from './adHoc.ts';
import type { ConsoleControl } from './control.ts';
import styles from './ActionButton.module.css';
import { PACES, paceTitle } from './pace.ts';

/** The pace: paced, or so many scenario seconds a second. */
export function PaceSelect({ c }: { readonly c: ConsoleControl }) {
  const origin = useId();
  const { rate } = c.view.clock;
  const paces = PACES.includes(rate) ? PACES : [...PACES, rate].toSorted((a, b) => a - b);
  const choose = (value: string) => perform(adHoc('pace', '', () => c.session.submit({ do: 'pace', rate: Number(value) })), c, origin);
  return (
    <span className={styles.ActionButton}>
      <SelectField
        label={console_pace_label()} labelHidden value={String(rate)} onChange={choose}
        options={paces.map((pace) => ({ value: String(pace), label: paceTitle(pace) }))}
      />
      {c.ui.refusal?.origin === origin && <span className={styles.refusal}><InlineMessage kind="late" urgent>{c.ui.refusal.message}</InlineMessage></span>}
    </span>
  );
}
