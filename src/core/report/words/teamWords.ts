import type { Team } from '../../scenario/model.ts';

export const TEAM_WORDS: Readonly<Record<Team, string>> = { secops: 'SecOps', business: 'Business', external: 'External' };
