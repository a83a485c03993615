import { listWords } from './amountWords.ts';
import { lengthWords } from './lengthWords.ts';
import { dutyWords } from './marginWords.ts';
import type { PlaceWords } from './placeWords.ts';

const late: PlaceWords = ({ measures, quoted }, about) => {
  const found = measures.updates.find(({ id }) => id === about);
  if (!found) return null;
  return `${quoted(about)}: ${found.late} of ${found.due} that were due came late, ${found.onTime} on time.`;
};
const missed: PlaceWords = ({ measures, quoted }, about) => {
  const found = measures.updates.find(({ id }) => id === about);
  if (!found) return null;
  const silence = found.longestSilence === null ? '' : ` The longest silence was ${lengthWords(found.longestSilence)}.`;
  return `${quoted(about)}: ${found.missed} of ${found.due} that were due did not come.${silence}`;
};
const duty: PlaceWords = ({ measures, quoted, clock }, about) => {
  const found = measures.duties.find(({ id }) => id === about);
  return found?.dueAt == null ? null : `${quoted(about)} was due at ${clock(found.dueAt)}: ${dutyWords(found)}.`;
};
const intel: PlaceWords = ({ chronicle, scenario, quoted, title, clock }, about) => {
  const found = chronicle.intel.find(({ id }) => id === about);
  const { dueAt = null, shares = [] } = found ?? {};
  const reached = new Set(shares.filter(({ at }) => dueAt === null || at <= dueAt).map(({ role }) => role));
  const missing = (scenario.intel.find(({ id }) => id === about)?.share ?? []).filter((role) => !reached.has(role)).map(title);
  return `${quoted(about)}: by ${clock(dueAt ?? 0)} it had not reached the ${listWords(missing)}.`;
};

/** Places of the gaps about updates, duties and intelligence. */
export const DUE_PLACES = { 'update-late': late, 'update-missed': missed, 'duty-breached': duty, 'intel-not-shared': intel } as const satisfies Readonly<Record<string, PlaceWords>>;
