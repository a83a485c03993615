import type { RoleFunction } from '#core/scenario/model.ts';
import {
  debrief_discipline_triage, debrief_discipline_investigation, debrief_discipline_hunt, debrief_discipline_incident_management, debrief_discipline_threat_intelligence,
  debrief_discipline_security_leadership, debrief_discipline_executive, debrief_discipline_legal, debrief_discipline_communications, debrief_discipline_operations,
  debrief_discipline_finance, debrief_discipline_it, debrief_discipline_privacy, debrief_discipline_hr, debrief_discipline_supplier,
} from '#messages/compiled/messages.js';

const WORDS = {
  triage: debrief_discipline_triage,
  investigation: debrief_discipline_investigation,
  hunt: debrief_discipline_hunt,
  'incident-management': debrief_discipline_incident_management,
  'threat-intelligence': debrief_discipline_threat_intelligence,
  'security-leadership': debrief_discipline_security_leadership,
  executive: debrief_discipline_executive,
  legal: debrief_discipline_legal,
  communications: debrief_discipline_communications,
  operations: debrief_discipline_operations,
  finance: debrief_discipline_finance,
  it: debrief_discipline_it,
  privacy: debrief_discipline_privacy,
  hr: debrief_discipline_hr,
  supplier: debrief_discipline_supplier,
} as const satisfies Record<RoleFunction, () => string>;

/** "Threat hunting": whose work the cure of a gap is; empty where nobody has said. */
export const disciplineWord = (of: RoleFunction | null): string => (of === null ? '' : WORDS[of]());
