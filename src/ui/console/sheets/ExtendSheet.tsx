import { useState } from 'react';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_extend_by, console_extend_confirm, console_extend_consequence, console_extend_reason_1, console_extend_reason_2, console_extend_reason_3,
  console_extend_title, console_mark_decision,
} from '#messages/compiled/messages.js';
import { ReasonSheet } from '#ui/kit/aria/ReasonSheet.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import type { ConsoleControl } from '../control.ts';
import { finish } from './finish.ts';

const LENGTHS = [300, 600, 900, 1800, 3600, 7200];

/** Gives a decision more time. */
export function ExtendSheet({ c, decision }: { readonly c: ConsoleControl; readonly decision: FacilitatorDecision }) {
  const [by, setBy] = useState(600);
  const until = scenarioClock(c.view.clock.clockStart, (decision.deadlineAt ?? 0) + by);
  return (
    <ReasonSheet
      title={console_extend_title({ title: decision.title })}
      consequence={console_extend_consequence({ until })}
      suggestions={[console_extend_reason_1(), console_extend_reason_2(), console_extend_reason_3()]}
      marks={console_mark_decision()}
      confirm={console_extend_confirm()}
      onConfirm={(because) => finish(c, () => c.session.submit({ do: 'extend', decision: decision.id, by, because }))?.message}
      onClose={() => c.change({ sheet: null })}
    >
      <SelectField
        label={console_extend_by()} value={String(by)} onChange={(value) => setBy(Number(value))}
        options={LENGTHS.map((seconds) => ({ value: String(seconds), label: duration(seconds) }))}
      />
    </ReasonSheet>
  );
}
