/** Names of the functions and categories of the NIST Cybersecurity Framework 2.0 (February 2024). */
const FUNCTIONS: Readonly<Record<string, string>> = { GV: 'Govern', ID: 'Identify', PR: 'Protect', DE: 'Detect', RS: 'Respond', RC: 'Recover' };
const CATEGORIES: Readonly<Record<string, string>> = {
  'GV.OC': 'Organizational Context', 'GV.RM': 'Risk Management Strategy', 'GV.RR': 'Roles, Responsibilities, and Authorities', 'GV.PO': 'Policy', 'GV.OV': 'Oversight',
  'GV.SC': 'Cybersecurity Supply Chain Risk Management', 'ID.AM': 'Asset Management', 'ID.RA': 'Risk Assessment', 'ID.IM': 'Improvement',
  'PR.AA': 'Identity Management, Authentication, and Access Control', 'PR.AT': 'Awareness and Training', 'PR.DS': 'Data Security', 'PR.PS': 'Platform Security',
  'PR.IR': 'Technology Infrastructure Resilience', 'DE.CM': 'Continuous Monitoring', 'DE.AE': 'Adverse Event Analysis', 'RS.MA': 'Incident Management',
  'RS.AN': 'Incident Analysis', 'RS.CO': 'Incident Response Reporting and Communication', 'RS.MI': 'Incident Mitigation', 'RC.RP': 'Incident Recovery Plan Execution',
  'RC.CO': 'Incident Recovery Communication',
};

/** Codes of all categories, in the framework's order. */
export const CSF_CATEGORIES: readonly string[] = Object.keys(CATEGORIES);

const categoryOf = (csf: string): string => csf.split('-')[0] ?? csf;

/** "Incident Mitigation (RS.MI)"; a code that the framework does not know stays as it is. */
export function capabilityWords(csf: string | null): string {
  if (csf === null) return 'not assigned';
  const name = CATEGORIES[categoryOf(csf)];
  return name === undefined ? csf : `${name} (${csf})`;
}

/** "Respond (RS)" for `RS.MI`: the mission area of an objective. */
export function functionWords(csf: string): string {
  const code = csf.split('.')[0] ?? csf;
  const name = FUNCTIONS[code];
  return name === undefined ? code : `${name} (${code})`;
}
