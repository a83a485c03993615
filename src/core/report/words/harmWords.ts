import type { HarmClass } from '../../scenario/model.ts';

/** The four classes of harm that the business fears. */
export const HARM_WORDS: Readonly<Record<HarmClass, string>> = {
  downtime: 'Downtime of critical systems', reputation: 'Loss of reputation and trust', disclosure: 'Disclosure of sensitive data', tampering: 'Tampering with data or systems',
};
