import type { Tactic } from './tactics.ts';
import { TACTICS, tacticOf } from './tactics.ts';
import {
  library_tactic_reconnaissance,
  library_tactic_resource_development,
  library_tactic_initial_access,
  library_tactic_execution,
  library_tactic_persistence,
  library_tactic_privilege_escalation,
  library_tactic_stealth,
  library_tactic_evasion,
  library_tactic_defense_impairment,
  library_tactic_inhibit_response_function,
  library_tactic_credential_access,
  library_tactic_discovery,
  library_tactic_lateral_movement,
  library_tactic_collection,
  library_tactic_command_and_control,
  library_tactic_exfiltration,
  library_tactic_impair_process_control,
  library_tactic_impact,
} from '#messages/compiled/messages.js';

const WORDS: Readonly<Record<Tactic, () => string>> = {
  reconnaissance: library_tactic_reconnaissance,
  'resource-development': library_tactic_resource_development,
  'initial-access': library_tactic_initial_access,
  execution: library_tactic_execution,
  persistence: library_tactic_persistence,
  'privilege-escalation': library_tactic_privilege_escalation,
  stealth: library_tactic_stealth,
  evasion: library_tactic_evasion,
  'defense-impairment': library_tactic_defense_impairment,
  'inhibit-response-function': library_tactic_inhibit_response_function,
  'credential-access': library_tactic_credential_access,
  discovery: library_tactic_discovery,
  'lateral-movement': library_tactic_lateral_movement,
  collection: library_tactic_collection,
  'command-and-control': library_tactic_command_and_control,
  exfiltration: library_tactic_exfiltration,
  'impair-process-control': library_tactic_impair_process_control,
  impact: library_tactic_impact,
};

/** The tactics that a scenario's techniques belong to, in kill-chain order, in words; unknown techniques are left out. */
export function tacticWords(techniques: readonly string[]): readonly string[] {
  const found = new Set(techniques.map(tacticOf));
  return TACTICS.filter((tactic) => found.has(tactic)).map((tactic) => WORDS[tactic]());
}
