import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_pace_proposed, setup_pace_rate, setup_pace_talk, setup_pace_talk_free, setup_pace_times,
} from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import type { SetupDraft } from './setupDraft.ts';
import { proposedRate, RATES } from './setupDraft.ts';

interface RateFieldProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly onChange: (change: Partial<SetupDraft>) => void;
}

/** The speed of live play, or what talk costs in paced play; the proposed rate is named. */
export function RateField({ scenario, draft, onChange }: RateFieldProps) {
  const proposed = proposedRate(scenario);
  const now = draft.paced ? draft.talkRate : draft.speed;
  const rates = [...new Set([...RATES, proposed, now])].filter((rate) => rate > 0).toSorted((a, b) => a - b);
  const options = rates.map((rate) => ({ value: String(rate), label: (rate === proposed ? setup_pace_proposed : setup_pace_times)({ rate }) }));
  if (!draft.paced) {
    return <SelectField label={setup_pace_rate()} value={String(now)} options={options} onChange={(rate) => onChange({ speed: Number(rate) })} />;
  }
  return (
    <SelectField
      label={setup_pace_talk()}
      value={String(now)}
      options={[{ value: '0', label: setup_pace_talk_free() }, ...options]}
      onChange={(rate) => onChange({ talkRate: Number(rate) })}
    />
  );
}
