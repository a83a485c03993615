import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { Grant } from '#core/table/grant.ts';
import { devices_cofacilitator, devices_evaluator_of, devices_everyone, devices_no_place, devices_observer } from '#messages/compiled/messages.js';
import { roleTitle, roleTitles } from '../roles.ts';

/** "Chief executive", "Evaluator of Triage analyst", "Observer", "Co-facilitator". */
export function grantWords(view: FacilitatorView, grant: Grant): string {
  switch (grant.kind) {
    case 'role': return roleTitle(view, grant.role);
    case 'evaluator': return devices_evaluator_of({ roles: roleTitles(view, grant.roles) || devices_everyone() });
    case 'observer': return devices_observer();
    case 'cofacilitator': return devices_cofacilitator();
  }
}

/** All that a device is for, joined by commas; "No place" for nothing. */
export function grantsWords(view: FacilitatorView, grants: readonly Grant[]): string {
  return grants.length === 0 ? devices_no_place() : grants.map((grant) => grantWords(view, grant)).join(', ');
}
