import type { GapClass } from '../../scenario/model.ts';

/** Which discipline would own a gap's cure (DOCTRINE P9); a proposal, people assign it. */
export function ownerDiscipline(of: GapClass, csf: string | null): string {
  if (of === 'authority') return 'Business leadership';
  if (csf?.startsWith('PR.PS') === true) return 'Innovation security (DevSecOps)';
  return csf !== null && /^(GV|ID|PR)/.test(csf) ? 'Security posture management' : 'Security operations';
}
