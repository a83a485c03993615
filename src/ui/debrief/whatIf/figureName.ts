import type { IncidentState } from '#core/measures/measures.ts';
import type { Difference } from '#core/rehearse/differences.ts';
import type { HarmClass, Scenario } from '#core/scenario/model.ts';
import {
  rehearse_ended_at, rehearse_ending, rehearse_harm, rehearse_minutes, rehearse_mtta_all, rehearse_mtta_tp, rehearse_mttr, rehearse_objective, rehearse_state,
  rehearse_state_gone, rehearse_state_never_begun, rehearse_state_open, rehearse_state_prevented, rehearse_state_remediated, rehearse_tta, rehearse_ttc, rehearse_ttr,
} from '#messages/compiled/messages.js';
import { harmWord } from '#ui/kit/HarmMark.tsx';
import { minutesWord, type MinutesKind } from '#ui/kit/minutesKinds.ts';
import { titleOf } from '../titles.ts';

/** What a figure measures, in plain words: "Intrusion: first look to attacker out". */
export function figureName(scenario: Scenario, { kind, of, part }: Pick<Difference, 'kind' | 'of' | 'part'>): string {
  const incident = titleOf(scenario, of ?? '');
  switch (kind) {
    case 'state': return rehearse_state({ incident });
    case 'tta': return rehearse_tta({ incident });
    case 'ttr': return rehearse_ttr({ incident });
    case 'ttc': return rehearse_ttc({ incident });
    case 'minutes': return rehearse_minutes({ incident, kind: minutesWord(part as MinutesKind) });
    case 'mtta': return part === 'all' ? rehearse_mtta_all() : rehearse_mtta_tp();
    case 'mttr': return rehearse_mttr();
    case 'harm': return rehearse_harm({ harm: harmWord(of as HarmClass) });
    case 'ending': return rehearse_ending();
    case 'ended-at': return rehearse_ended_at();
    case 'objective': return rehearse_objective({ objective: incident });
  }
}

const STATES: Readonly<Record<IncidentState, () => string>> = {
  remediated: rehearse_state_remediated, open: rehearse_state_open, 'never-begun': rehearse_state_never_begun, prevented: rehearse_state_prevented, 'gone-before-look': rehearse_state_gone,
};

/** What became of an incident: "attacker out". */
export const stateWord = (state: IncidentState): string => STATES[state]();
