import { FACILITATOR } from '#core/exercise/command.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { replay_who, replay_who_console, replay_who_screen } from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { PROJECTOR } from './viewAt.ts';

/** Every screen of an exercise. */
export const whoOptions = (s: Scenario): readonly { readonly value: string; readonly label: string }[] => [
  { value: PROJECTOR, label: replay_who_screen() }, ...s.roles.map(({ id, title }) => ({ value: id, label: title })), { value: FACILITATOR, label: replay_who_console() },
];

interface WhoSelectProps {
  readonly scenario: Scenario;
  readonly as: string;
  readonly onAs: (as: string) => void;
}

/** Whose screen is shown. */
export function WhoSelect({ scenario, as, onAs }: WhoSelectProps) {
  return <SelectField label={replay_who()} value={as} onChange={onAs} options={whoOptions(scenario)} />;
}
