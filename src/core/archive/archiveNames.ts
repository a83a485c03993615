/** Name of the list of an archive's contents. */
export const MANIFEST = 'manifest.json';
/** The file of real incidents as it was opened, and how it was called and when. */
export const REAL_TEXT = 'real-incidents/file.csv';
export const REAL_ABOUT = 'real-incidents/about.json';

/** `about`: title, set-up, clock. `log`: JSON Lines as exported. `sealed` stands in place of the last three where an exercise is locked. */
export const EXERCISE_PARTS = { about: 'about.json', log: 'log.jsonl', gaps: 'gaps.json', feedback: 'feedback.json', sealed: 'sealed.json' } as const;
export type ExercisePart = keyof typeof EXERCISE_PARTS;

export const partName = (exercise: string, part: ExercisePart): string => `exercises/${exercise}/${EXERCISE_PARTS[part]}`;
/** `sha256`: of the scenario's text, as the log's header names it. */
export const scenarioName = (sha256: string): string => `scenarios/${sha256}.mdx`;

/** What an exercise may be called, here and in an archive. */
export const EXERCISE_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const EXERCISE = /^exercises\/([a-z0-9-]{1,64})\/(?:about|gaps|feedback|sealed)\.json$|^exercises\/([a-z0-9-]{1,64})\/log\.jsonl$/;
const SCENARIO = /^scenarios\/([0-9a-f]{64})\.mdx$/;

/** The exercise that a file belongs to; `null`: to none. */
export function exerciseOf(name: string): string | null {
  const [, json, log] = EXERCISE.exec(name) ?? [];
  const id = json ?? log ?? '';
  return EXERCISE_ID.test(id) ? id : null;
}
/** SHA-256 of the scenario that a file holds; `null`: none. */
export const scenarioOf = (name: string): string | null => SCENARIO.exec(name)?.[1] ?? null;

/** Whether a file of that name may stand in an archive: no folders upwards, no other names at all. */
export const isArchiveName = (name: string): boolean =>
  name === MANIFEST || name === REAL_TEXT || name === REAL_ABOUT || scenarioOf(name) !== null || exerciseOf(name) !== null;
