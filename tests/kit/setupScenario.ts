import type { Scenario } from '#core/scenario/model.ts';
import { aCast, anAsset, aScenario } from './scenario.ts';

/** A scenario to set up: two of the business, four of SecOps, one supplier, three assets. */
export const setupScenario: Scenario = aScenario({
  id: 'harbor-light', title: 'Night shift at Harbor Light', duration: 5400, horizon: 86_400, clockStart: '2026-03-06T02:10:00-05:00', handling: 'TLP:AMBER',
  roles: aCast.map((role) => ({ ...role, title: `The ${role.id}`, essential: role.id === 'ceo' })),
  assets: [anAsset('tms'), anAsset('crm'), anAsset('gates')],
});
